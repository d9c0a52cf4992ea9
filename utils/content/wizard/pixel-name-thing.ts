import { offerText } from '@/utils/content/wizard/fill-text';
import { wizardThing } from '@/utils/content/wizard/wizard-thing';
import { expectsPixelName } from '@/utils/sites/events-manager/wizard/expects-field';
import { WIZARD_FIELDS } from '@/utils/sites/events-manager/wizard/wizard-fields';
import { sightField } from '@/utils/sites/sight-field';

/** "Fill pixel name", where a new pixel gets its name. */
export const pixelNameThing = wizardThing<Element>({
  id: 'events-manager.fill-pixel-name',
  label: 'Fill pixel name',
  place: 'inside',
  sight: (screen, taught) =>
    sightField(screen, WIZARD_FIELDS.pixelName, taught, {
      several:
        'More than one field for a pixel’s name is on this screen. Type the name by hand, or press “Show me where”.',
      none: () =>
        expectsPixelName(screen)
          ? 'The field for the pixel’s name was not found in this dialog. Press “Show me where”, or type the name by hand.'
          : null,
    }),
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
