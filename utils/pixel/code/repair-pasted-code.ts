/** Pasted code with what went wrong on its way undone. */
export interface RepairedCode {
  code: string;
  /** What was done, each as in "The quotation marks were made plain again". */
  repairs: string[];
}

const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['#x27', "'"],
  ['#34', '"'],
  ['nbsp', ' '],
  ['amp', '&'],
]);

/**
 * Undoes what programs do to code on its way from Events Manager: brackets written as entities (by
 * a mail program or a page that shows code), quotation marks made typographic and spaces made
 * unbreakable (by a word processor), or the fence of a chat around it. Text that has none of this
 * comes back as it is. Whether the result is whole code is for the parser to say.
 */
export function repairPastedCode(text: string): RepairedCode {
  const repairs: string[] = [];
  let code = text;
  const apply = (next: string, what: string) => {
    if (next !== code) repairs.push(what);
    code = next;
  };
  apply(
    code.replace(/^\s*```\w*\r?\n([^]*?)\r?\n\s*```\s*$/, '$1'),
    'The marks around the code were taken off',
  );
  // Twice at most: what was escaped twice begins with &amp;lt;
  for (let round = 0; round < 2 && /^\s*&(?:amp;)?lt;/.test(code); round += 1) {
    apply(
      code.replaceAll(/&(\w{2,4}|#39|#34|#x27);/g, (whole, name: string) => {
        return ENTITIES.get(name.toLowerCase()) ?? whole;
      }),
      'The brackets were made brackets again',
    );
  }
  if (/\bfbq\s*\(\s*[‘’“”„«»‚‹›]|=\s*[“”„]/.test(code)) {
    apply(
      code.replaceAll(/[‘’‚‹›]/g, "'").replaceAll(/[“”„«»]/g, '"'),
      'The quotation marks were made plain again',
    );
  }
  if (code.includes('fbq')) {
    apply(
      code.replaceAll(/[\u00a0\u2007\u202f]/g, ' ').replaceAll(/[\u200b\u2060\ufeff]/g, ''),
      'Hidden characters were taken out',
    );
  }
  return { code, repairs: [...new Set(repairs)] };
}
