import { expect, it } from 'vitest';
import { EVENTS_MANAGER_SCREENS } from '../../drift/events-manager-screens.ts';
import { LANGUAGES, wordingIn } from '../../drift/wording.ts';

const parts = EVENTS_MANAGER_SCREENS.flatMap(({ sections, others }) => [
  ...sections.flatMap((section) => section.parts),
  ...others,
]);

it.each(LANGUAGES)('words every part and heading in %s', (language) => {
  const { fields, others, headings } = wordingIn(language);
  const missing = parts.filter(({ truth, wording }) => {
    const worded = truth === null ? (others[wording] ?? fields[wording]) : fields[wording];
    return worded === undefined || worded.length === 0;
  });
  expect(missing).toEqual([]);
  const used = EVENTS_MANAGER_SCREENS.flatMap(({ sections }) =>
    sections.map(({ heading }) => heading),
  );
  expect(used.filter((heading) => headings[heading] === undefined)).toEqual([]);
});

it.each(LANGUAGES)('calls nothing else as a field of ours is called, in %s', (language) => {
  const { fields, others } = wordingIn(language);
  const ours = new Set(
    Object.values(fields)
      .flat()
      .map((name) => name.toLowerCase()),
  );
  const same = Object.values(others)
    .flat()
    .filter((name) => ours.has(name.toLowerCase()));
  expect(same).toEqual([]);
});
