import type { CardView } from '@/components/page/card-view';
import { plainCard, type PageThing } from '@/utils/content/page-thing';
import type { TaughtPlace } from '@/utils/messaging/taught-place';

/** What is said after the person has shown where a thing is, with the thing to do next. */
export function rememberedCard(
  { names, heading }: TaughtPlace,
  { opensCard }: PageThing,
): CardView {
  const under = opensCard && heading !== null ? ` under “${heading}”` : '';
  return {
    ...plainCard('Remembered', null),
    rows: [
      { label: 'Called', value: names.map((name) => `“${name}”`).join(', ') },
      {
        label: 'Counts',
        value: `On every screen of this site that calls it so${under}. “Forget” in the popup takes it back.`,
      },
    ],
    primary: { label: opensCard ? 'Go on' : 'Capture it now' },
  };
}
