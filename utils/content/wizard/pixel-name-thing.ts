import { offerText } from '@/utils/content/wizard/fill-text';
import { wizardThing } from '@/utils/content/wizard/wizard-thing';
import { locate } from '@/utils/dom/locate/locate';
import { FIELDS } from '@/utils/sites/events-manager/fields';
import { ABSENT } from '@/utils/sites/site-thing';

/** "Fill pixel name", where a new pixel gets its name. */
export const pixelNameThing = wizardThing<Element>({
  id: 'events-manager.fill-pixel-name',
  label: 'Fill pixel name',
  place: 'inside',
  sight: (screen) => {
    const located = locate(screen, FIELDS.pixelName);
    if (located.state === 'found')
      return { state: 'found', anchor: located.element, target: located.element };
    if (located.state === 'missing') return ABSENT;
    return {
      state: 'missing',
      note: 'More than one field for a pixel’s name is on this screen. Type the name by hand.',
    };
  },
  offer: (field, planned) => {
    const value = planned.plan.pixelName.trim();
    if (value === '')
      return {
        kind: 'refused',
        text: 'There is no client yet, so no name to fill in. Make the client in Pixel Courier first, or type a name.',
      };
    const nextStep =
      'Not made yet: press the button at the bottom of this dialog to make the pixel.';
    const isSame = (now: string) => now === value;
    return offerText({ title: 'Pixel name', field, value, isSame, nextStep }, planned);
  },
});
