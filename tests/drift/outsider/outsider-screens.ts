import type { DriftedScreen } from '../drift-screen.ts';
import { LANGUAGES } from '../wording.ts';
import { BUTTON_SCREENS } from './button-screens.ts';
import { makeScene } from './scene.ts';
import { SETTINGS_SCREENS } from './settings-screens.ts';
import { TOKEN_SCREENS } from './token-screens.ts';
import { WIZARD_SCREENS } from './wizard-screens.ts';

const ALL = [...SETTINGS_SCREENS, ...TOKEN_SCREENS, ...WIZARD_SCREENS, ...BUTTON_SCREENS];

/**
 * Every screen so often, each time in the next language, and each time worded and disguised in
 * another way.
 */
export function drawOutsiderScreens(times: number): DriftedScreen[] {
  return ALL.flatMap(({ name, truths, draw }, which) =>
    Array.from({ length: times }, (_, time) => {
      const language = LANGUAGES[(which * 5 + time) % LANGUAGES.length] ?? 'en';
      const seed = which * 10_000 + time;
      return { seed, name, language, truths, html: draw(makeScene(language, seed)) };
    }),
  );
}
