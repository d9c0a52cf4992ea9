import { hashClass } from '../class-names.ts';
import type { LabelKey } from '../labels.ts';
import type { PageSettings } from '../page-settings.ts';
import type { Parameter } from '../setup-choices.ts';

const settings = JSON.parse(
  document.querySelector('script[type="application/json"]')?.textContent ?? '{}',
) as PageSettings;

/** Which of Meta's three generations the page is of: they differ in words, widgets and steps. */
export const { generation } = settings;

/** BCP 47 tag of the page's language, for dates and numbers. */
export const locale = settings.language.replace('_', '-');

/** The text of that key, with the parts in braces filled in. */
export function label(key: LabelKey, parts: Record<string, string> = {}): string {
  return settings.labels[key].replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
}

/** What the help article calls two parameters that have other names (facts, Meta). */
const ARTICLE_NAMES: Partial<Record<Parameter, string>> = { fbc: 'Client ID', fbp: 'Business ID' };

/** The name that a parameter has on the page. */
export function parameterLabel(parameter: Parameter): string {
  const articleName = settings.articleNames === true ? ARTICLE_NAMES[parameter] : undefined;
  return articleName ?? label(`param.${parameter}`);
}

/** The hashed classes of our names; conditions that are false are left out. */
export function cx(...names: (string | false)[]): string {
  return names
    .filter((name) => name !== false)
    .map((name) => hashClass(settings.seed, name))
    .join(' ');
}
