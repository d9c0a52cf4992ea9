import { SeededRandom } from './random.ts';
import { wordingIn, type DriftSite, type Language, type Wording } from './wording.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const TAGS = ['div', 'div', 'div', 'span', 'section', 'article'] as const;

/** What all parts of one drifted screen share: its chance, its words, its ids. */
export class DriftContext {
  readonly random: SeededRandom;
  readonly wording: Wording;
  readonly language: Language;
  #ids = 0;

  constructor(seed: number, language: Language, site: DriftSite = 'events-manager') {
    this.random = new SeededRandom(seed);
    this.language = language;
    this.wording = wordingIn(language, site);
  }

  /** An id that no other element of the screen has. */
  id(): string {
    this.#ids += 1;
    return `${this.random.pick(['js_', ':r', 'x', 'u_0_'])}${this.random.text(2, LETTERS)}${this.#ids}`;
  }

  /** Hashed class names as an attribute, or none. */
  classes(): string {
    if (this.random.chance(0.2)) return '';
    const names = Array.from({ length: this.random.int(1, 4) }, () => this.className());
    return ` class="${names.join(' ')}"`;
  }

  className(): string {
    return `x${this.random.text(6, `${LETTERS}0123456789`)}`;
  }

  /** The content inside so many more elements than before. */
  wrap(html: string, depth: number): string {
    let wrapped = html;
    for (let step = 0; step < depth; step += 1) {
      const tag = this.random.pick(TAGS);
      wrapped = `<${tag}${this.classes()}>${wrapped}</${tag}>`;
    }
    return wrapped;
  }

  /** The content in an open shadow root. */
  shadow(html: string): string {
    const tag = `x-${this.random.text(5, LETTERS)}`;
    const host = `<${tag} style="display:${this.random.pick(['block', 'contents'])}">`;
    return `${host}<template shadowrootmode="open" shadowrootserializable>${html}</template></${tag}>`;
  }

  /** A text in other letters, as style guides change. */
  cased(text: string): string {
    const locale = this.language.replace('_', '-');
    const kind = this.random.int(1, 10);
    if (kind === 1) return text.toLocaleUpperCase(locale);
    if (kind === 2) return text.toLocaleLowerCase(locale);
    if (kind === 3)
      return text.replace(/(^| )(\p{Ll})/gu, (match) => match.toLocaleUpperCase(locale));
    return text;
  }
}

/** Text as it may stand in HTML, also in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
