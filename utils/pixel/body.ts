import { parseMultipart } from '@/utils/pixel/multipart';
import { parseJson } from '@/utils/pixel/parse-json';
import { parseQuery, type Parameter } from '@/utils/pixel/query';

/**
 * Takes the body of a request to a pixel endpoint apart: one list of parameters per event.
 * Understands urlencoded text (form POST), multipart form data (sendBeacon and fetch) and JSON;
 * what the content type does not say is told from the text. Empty without content.
 */
export function parseBody(body: string, contentType: string | null): Parameter[][] {
  const type = (contentType ?? '').toLowerCase();
  const text = body.trim();
  if (text === '') return [];
  if (type.startsWith('multipart/') || looksMultipart(text)) {
    const parameters = parseMultipart(body, contentType ?? '');
    // A HAR may list the parts instead of the text: then they come here as urlencoded data.
    if (parameters.length > 0 || text.startsWith('--')) return splitEvents(parameters);
  }
  if (text.startsWith('{') || text.startsWith('[')) {
    const lists = parseJsonBody(text);
    if (lists !== null) return lists;
  }
  // A line break is never part of urlencoded data, so lines are events of their own.
  const lines = text.split(/[\r\n]+/).filter((line) => line !== '');
  return lines.flatMap((line) => splitEvents(parseQuery(line)));
}

function looksMultipart(text: string): boolean {
  return text.startsWith('--') && /content-disposition\s*:\s*form-data/i.test(text.slice(0, 500));
}

/**
 * Several events behind one another: a second `id` begins the next one, if each part then has
 * both `id` and `ev`. Otherwise the list stays whole.
 */
function splitEvents(parameters: Parameter[]): Parameter[][] {
  const parts: Parameter[][] = [];
  let part: Parameter[] = [];
  let hasEvent = false;
  for (const parameter of parameters) {
    if (parameter[0] === 'id' && hasEvent) {
      parts.push(part);
      part = [];
      hasEvent = false;
    }
    if (parameter[0] === 'ev') hasEvent = true;
    part.push(parameter);
  }
  if (part.length > 0) parts.push(part);
  const isWhole = (some: Parameter[]) =>
    some.some(([name]) => name === 'id') && some.some(([name]) => name === 'ev');
  return parts.length > 1 && !parts.every(isWhole) ? [parameters] : parts;
}

/** A JSON object is one event, an array several; members of objects become `name[member]`. */
function parseJsonBody(text: string): Parameter[][] | null {
  const value = parseJson(text);
  if (value === undefined) return null;
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item) => {
    if (typeof item === 'string') return parseQuery(item);
    return isRecord(item) ? flatten(item) : [];
  });
}

function flatten(record: Record<string, unknown>): Parameter[] {
  return Object.entries(record).flatMap(([name, value]): Parameter[] => {
    if (!isRecord(value)) return [[name, textOf(value)]];
    return Object.entries(value).map(([key, inner]) => [`${name}[${key}]`, textOf(inner)]);
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
