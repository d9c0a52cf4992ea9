import type { Generation, Language } from '../world.ts';
import de from './labels/de.json' with { type: 'json' };
import enGb from './labels/en_GB.json' with { type: 'json' };
import enUs from './labels/en_US.json' with { type: 'json' };
import es from './labels/es.json' with { type: 'json' };
import fr from './labels/fr.json' with { type: 'json' };
import indonesian from './labels/id.json' with { type: 'json' };
import it from './labels/it.json' with { type: 'json' };
import ja from './labels/ja.json' with { type: 'json' };
import nl from './labels/nl.json' with { type: 'json' };
import pl from './labels/pl.json' with { type: 'json' };
import ptBr from './labels/pt_BR.json' with { type: 'json' };
import tr from './labels/tr.json' with { type: 'json' };

/** Every text of the app has one of these keys; parts in braces are filled in by the app. */
export type LabelKey = keyof typeof enUs;
export type Labels = Record<LabelKey, string>;

/** One text for all generations, or one from each generation on that changed it. */
export type LabelText = string | { A?: string; B?: string; C: string };

/** The texts as their files hold them, by language (facts, Meta, "Labels come in three generations"). */
export const LABEL_FILES: Record<Language, Record<LabelKey, LabelText>> = {
  en_US: enUs,
  en_GB: enGb,
  es,
  pt_BR: ptBr,
  fr,
  de,
  it,
  nl,
  pl,
  tr,
  id: indonesian,
  ja,
};

function chooseText(text: LabelText, generation: Generation): string {
  if (typeof text === 'string') return text;
  const [a, b] = [text.A, text.B];
  if (generation === 'A') return a ?? b ?? text.C;
  return generation === 'B' ? (b ?? text.C) : text.C;
}

/** All texts of that generation in that language. */
export function getLabels(generation: Generation, language: Language): Labels {
  const chosen = Object.entries(LABEL_FILES[language]).map(([key, text]) => [
    key,
    chooseText(text, generation),
  ]);
  return Object.fromEntries(chosen) as Labels;
}
