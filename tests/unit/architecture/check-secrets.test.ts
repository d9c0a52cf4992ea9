import { expect, it } from 'vitest';
import { checkSecrets } from '../../architecture/check-secrets.ts';
import { readOne } from './read-one.ts';

const check = (path: string, text: string) => checkSecrets(readOne(path, text));

it.each(["const key = 'tokens';", "const key = 'session:tokens';", 'const key = `local:tokens`;'])(
  'only the vault names the key: %s',
  (text) => {
    expect(check('utils/storage/vault.ts', text)).toEqual([]);
    expect(check('utils/storage/clients.ts', text)).toHaveLength(1);
    expect(check('utils/background/routes.ts', text)).toHaveLength(1);
  },
);

it('other words are no keys', () => {
  const text = "import '@/components/ui/tokens.css'; const tokens = 'two tokens'; tokens;";
  expect(check('utils/storage/clients.ts', text)).toEqual([]);
});

it.each([
  "import { readTokenForFill } from '@/utils/storage/vault';",
  "import { readTokenForFill as read } from '@/utils/storage/vault';",
  "import * as vault from '@/utils/storage/vault';",
  "export { readTokenForFill } from '@/utils/storage/vault';",
  "export * from '@/utils/storage/vault';",
  "const vault = import('@/utils/storage/vault.ts');",
])('only the background reads a token: %s', (text) => {
  expect(check('utils/background/fill-authorisation.ts', text)).toEqual([]);
  for (const path of ['entrypoints/background.ts', 'utils/storage/clients.ts']) {
    expect(check(path, text)).toEqual([`${path} can read tokens from the vault`]);
  }
});

it('others may take the vault’s other functions', () => {
  const text = "import { summarizeToken } from '@/utils/storage/vault';";
  expect(check('entrypoints/background.ts', text)).toEqual([]);
});
