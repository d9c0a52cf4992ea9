/**
 * Where the content of a script element ends: the index of its `</script`, or null when it is
 * never closed. Follows the HTML standard's odd rule: after `<!--` inside a script, a further
 * `<script` makes the next `</script` a part of the content, until `-->` or that end tag.
 */
export function findScriptEnd(text: string, from: number): number | null {
  const marks = /<!--|-->|<\/?script(?=[\s/>])/gi;
  marks.lastIndex = from;
  let state: 'plain' | 'escaped' | 'double' = 'plain';
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const mark = match[0];
    if (mark === '<!--') {
      if (state !== 'plain') continue;
      state = 'escaped';
      // `<!-->` opens and closes with the same dashes.
      marks.lastIndex -= 2;
    } else if (mark === '-->') state = 'plain';
    else if (mark.startsWith('</')) {
      if (state !== 'double') return match.index;
      state = 'escaped';
    } else if (state === 'escaped') state = 'double';
  }
  return null;
}
