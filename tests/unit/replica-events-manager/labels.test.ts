import { expect, test } from 'vitest';
import type { LabelText } from '../../replica/events-manager/labels.ts';
import { LABEL_FILES, getLabels } from '../../replica/events-manager/labels.ts';
import {
  CUSTOMER_PARAMETERS,
  DETAIL_PARAMETERS,
} from '../../replica/events-manager/setup-choices.ts';
import type { Generation, Language } from '../../replica/world.ts';
import { GENERATIONS, LANGUAGES } from '../../replica/world.ts';

const ENGLISH: Record<string, LabelText> = LABEL_FILES.en_US;

const textsOf = (text: LabelText) => (typeof text === 'string' ? [text] : Object.values(text));
const partsOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([part]) => part).sort();

test.each(LANGUAGES)('%s has every text, with its parts, and nothing else', (language) => {
  const file: Record<string, LabelText> = LABEL_FILES[language];
  expect(Object.keys(file)).toEqual(Object.keys(ENGLISH));
  const wrong = Object.entries(file).filter(([key, text]) => {
    const wanted = textsOf(ENGLISH[key] ?? '').map(partsOf)[0];
    const isSound = (one: string) =>
      one.trim() !== '' && one === one.trim() && String(partsOf(one)) === String(wanted);
    return !textsOf(text).every(isSound);
  });
  expect(wrong).toEqual([]);
});

const EVERY_PAGE = GENERATIONS.flatMap((generation) =>
  LANGUAGES.map((language): [Generation, Language] => [generation, language]),
);

test.each(EVERY_PAGE)(
  'generation %s in %s names no two parameters alike',
  (generation, language) => {
    const labels = getLabels(generation, language);
    const names = [...DETAIL_PARAMETERS, ...CUSTOMER_PARAMETERS].map(
      (name) => labels[`param.${name}`],
    );
    expect(new Set(names).size).toBe(names.length);
  },
);

test.each(EVERY_PAGE)('generation %s in %s names no two events alike', (generation, language) => {
  const names = Object.entries(getLabels(generation, language))
    .filter(([key]) => key.startsWith('event.'))
    .map(([, name]) => name);
  expect(names).toHaveLength(18);
  expect(new Set(names).size).toBe(names.length);
});

test('a generation has its own texts, and the later ones where it has none', () => {
  expect(getLabels('A', 'en_US')['connect.open']).toBe('Connect Data Sources');
  expect(getLabels('B', 'en_US')['connect.open']).toBe('Connect data');
  expect(getLabels('B', 'en_US')['method.both']).toBe('Conversions API and Meta Pixel');
  expect(getLabels('A', 'de')['settings.generate']).toBe('Zugriffsschlüssel generieren');
});

test('generation C in English keeps the texts that the journey is tested with', () => {
  expect(getLabels('C', 'en_US')).toMatchObject({
    'settings.generate': 'Generate access token',
    'settings.accessToken': 'Access token',
    'settings.datasetId': 'Dataset ID',
    'pixelDialog.manually': 'Install code manually',
    'pixelDialog.copyCode': 'Copy code',
  });
});
