import type { DriftContext } from './drift-context.ts';
import type { Content, Part } from './screen-model.ts';

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** One of the wordings of a part, in the case that this screen writes. */
export function pickLabel(context: DriftContext, part: Part): string {
  const { fields, others } = context.wording;
  const wordings = (part.truth === null ? others[part.wording] : null) ?? fields[part.wording];
  if (!wordings) throw new Error(`${context.language} has no wording for ${part.wording}.`);
  return context.cased(context.random.pick(wordings));
}

/** What a part holds: made-up digits or a made-up token. */
export function makeValue({ random }: DriftContext, content: Content): string {
  if (content === 'dataset')
    return `${random.int(1, 9)}${random.text(random.int(13, 16), '0123456789')}`;
  if (content === 'token') return `EAA${random.text(random.int(100, 190), ALPHANUMERIC)}`;
  if (content === 'masked') return '••••••••••••';
  if (content === 'words') return 'northwind.example';
  return random.chance(0.2) ? 'Northwind' : '';
}
