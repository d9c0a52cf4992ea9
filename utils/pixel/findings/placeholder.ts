/** Two brackets before a quotation mark, or two that close, may just as well be JSON. */
const TEMPLATE = /\{\{(?!")|\$\{|<%|%%[\w. ]+%%|\[object \w+\]/i;
const EMPTY_WORD = /^(?:undefined|null|nan|infinity|-infinity)$/i;

/** What a program writes where a list or an object was turned into text. */
export function isObjectText(text: string): boolean {
  return text.startsWith('[object ');
}

/**
 * Whether a text is what stands there when nobody filled it in: a merge field such as
 * `{{contact.email}}`, or a program's word for "nothing".
 */
export function isPlaceholder(text: string): boolean {
  if (text.length <= 9 && text.length >= 3 && EMPTY_WORD.test(text)) return true;
  return text.length < 500 && /[{<%[]/.test(text) && TEMPLATE.test(text);
}
