import type { Parameter } from '@/utils/pixel/query';

/**
 * Takes multipart form data apart (sendBeacon with `rqm=SB`; facts, Meta, "Transport").
 * The boundary comes from the content type or, without one, from the first line. Line breaks may
 * be CRLF or LF, because some ways of capture rewrite them. A part without a name is kept under
 * an empty one; a body that breaks off gives what was there.
 */
export function parseMultipart(body: string, contentType: string): Parameter[] {
  const delimiter = findDelimiter(body, contentType);
  if (delimiter === null) return [];
  const parameters: Parameter[] = [];
  // The first piece is the preamble before the first delimiter.
  for (const piece of `\n${body}`.split(`\n${delimiter}`).slice(1)) {
    if (piece.startsWith('--')) break;
    const part = piece.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, '');
    const gap = /\r?\n\r?\n/.exec(part);
    const head = gap === null ? part : part.slice(0, gap.index);
    const value = gap === null ? '' : part.slice(gap.index + gap[0].length);
    parameters.push([partName(head), value]);
  }
  return parameters;
}

function findDelimiter(body: string, contentType: string): string | null {
  const given = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const boundary = given?.[1] ?? given?.[2];
  if (boundary !== undefined && body.includes(`--${boundary}`)) return `--${boundary}`;
  const first = /^\s*(--[^\r\n]+)/.exec(body)?.[1]?.trimEnd();
  return first ?? null;
}

/** Browsers write `"` in a name as %22 and line breaks as %0D%0A, and escape nothing else. */
function partName(head: string): string {
  const match = /content-disposition\s*:[^\r\n]*?[;\s]name=(?:"([^"]*)"|([^;\s]+))/i.exec(head);
  const name = match?.[1] ?? match?.[2] ?? '';
  return name.replaceAll(/%22/g, '"').replaceAll(/%0D/gi, '\r').replaceAll(/%0A/gi, '\n');
}
