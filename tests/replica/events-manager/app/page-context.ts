import { hashClass } from '../class-names.ts';
import type { LabelKey } from '../labels.ts';
import { getLabels } from '../labels.ts';
import type { PageSettings } from '../page-settings.ts';

const settings = JSON.parse(
  document.querySelector('script[type="application/json"]')?.textContent ?? '{}',
) as PageSettings;

const labels = getLabels(settings.generation, settings.language);

/** BCP 47 tag of the page's language, for dates and numbers. */
export const locale = settings.language.replace('_', '-');

/** The text of that key, with the parts in braces filled in. */
export function label(key: LabelKey, parts: Record<string, string> = {}): string {
  return labels[key].replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
}

/** The hashed classes of our names; conditions that are false are left out. */
export function cx(...names: (string | false)[]): string {
  return names
    .filter((name) => name !== false)
    .map((name) => hashClass(settings.seed, name))
    .join(' ');
}
