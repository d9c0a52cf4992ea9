import { matchingKeyName } from '@/utils/pixel/catalog';
import { quote } from '@/utils/pixel/findings/quote';

/** The name of a matching key for a sentence. One that is not known came from a page: it is quoted. */
export function keyInWords(key: string): string {
  const name = matchingKeyName(key);
  return name === key ? quote(key) : name;
}
