import { randomInt } from 'node:crypto';
import { json, type SiteReply } from '../../site.ts';
import { findLocation, type CustomValue, type Location, type World } from '../../world.ts';
import { customValueBody } from './bodies.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 20;

/**
 * Reads, adds and changes the custom values of a location, and answers with all of them. The merge
 * field's key is made from the first name and stays when the name changes.
 */
export function answerCustomValues(
  call: string,
  id: string,
  body: unknown,
  world: World,
): SiteReply | undefined {
  const location = findLocation(world, id);
  if (location && call === 'GET locations custom-values') return json(valuesOf(location));
  if (location && call === 'POST locations custom-values') {
    const parsed = customValueBody.safeParse(body);
    if (!parsed.success) return json({ message: 'Name and value are required.' }, 400);
    const { name, value } = parsed.data;
    const key = freeKey(location, keyOf(name));
    location.customValues = [...valuesOf(location), { id: makeId(), name, key, value }];
    return json(location.customValues);
  }
  const owner = world.locations.find((one) => valuesOf(one).some((entry) => entry.id === id));
  if (!owner || call !== 'PUT custom-values') return undefined;
  const parsed = customValueBody.safeParse(body);
  if (!parsed.success) return json({ message: 'Name and value are required.' }, 400);
  owner.customValues = valuesOf(owner).map((entry) =>
    entry.id === id ? { ...entry, ...parsed.data } : entry,
  );
  return json(owner.customValues);
}

/** 20 letters and digits, as HighLevel's own IDs look. */
export function makeId(): string {
  return Array.from({ length: ID_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

function valuesOf({ customValues }: Location): CustomValue[] {
  return customValues ?? [];
}

/** Lower case, with underscores for all that is no letter or digit. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

function freeKey(location: Location, wanted: string): string {
  const taken = new Set(valuesOf(location).map(({ key }) => key));
  let key = wanted;
  for (let count = 1; taken.has(key); count += 1) key = `${wanted}_${count}`;
  return key;
}
