const TEMPLATE = /\{\{|\}\}|\$\{|<%|%%[\w. ]+%%|\[object \w+\]/i;
const EMPTY_WORD = /^(?:undefined|null|nan|infinity|-infinity)$/i;

/**
 * Whether a text is what stands there when nobody filled it in: a merge field such as
 * `{{contact.email}}`, or a program's word for "nothing".
 */
export function isPlaceholder(text: string): boolean {
  if (text.length <= 9 && text.length >= 3 && EMPTY_WORD.test(text)) return true;
  return text.length < 500 && /[{<%[]/.test(text) && TEMPLATE.test(text);
}
