import { expect, it } from 'vitest';
import { checkImports } from '../../architecture/check-imports.ts';
import { readOne } from './read-one.ts';

const check = (path: string, from: string) =>
  checkImports(readOne(path, `import { a } from '${from}';`));

it.each([
  ['utils/pixel/decode.ts', '@/utils/capi/sha256'],
  ['utils/pixel/decode.ts', './query'],
  ['utils/pixel/decode.ts', 'zod/mini'],
  ['utils/sites/highlevel/fields.ts', '@/utils/dom/control'],
  ['utils/sites/highlevel/fields.ts', './urls'],
  ['utils/background/routes.ts', '@/utils/sites/highlevel/urls'],
  ['utils/background/routes.ts', '@/utils/sites/parse-url'],
  ['utils/background/routes.ts', '../storage/vault'],
  ['utils/storage/clients.ts', '@/utils/client/client'],
  ['utils/storage/clients.ts', 'webextension-polyfill'],
  ['utils/content/run-site.ts', '@/utils/messaging/client'],
  ['utils/content/run-site.ts', '@/utils/messaging/protocol'],
  ['utils/content/PageLayer.tsx', '@/components/page/Chip'],
  ['utils/content/mount-layer.ts', '@/components/page/page.css?inline'],
  ['components/page/Chip.tsx', '@/components/ui/Icon'],
  ['components/popup/Popup.tsx', '@/utils/messaging/popup-state'],
  ['entrypoints/background.ts', '@/utils/background/routes'],
  ['entrypoints/background.ts', 'wxt/utils/define-background'],
])('%s may import %s', (path, from) => {
  expect(check(path, from)).toEqual([]);
});

it.each([
  ['utils/pixel/decode.ts', '@/utils/dom/visible', 'utils/dom/visible (dom)'],
  ['utils/sites/highlevel/urls.ts', './fields', 'utils/sites/highlevel/fields (sites)'],
  ['utils/messaging/sender.ts', './client', 'utils/messaging/client (messaging/client)'],
  ['utils/dom/settle.ts', '../client/client', 'utils/client/client (pure)'],
  [
    'utils/sites/highlevel/fields.ts',
    '@/utils/content/run-site',
    'utils/content/run-site (content)',
  ],
  [
    'utils/storage/clients.ts',
    '@/utils/messaging/client',
    'utils/messaging/client (messaging/client)',
  ],
  ['utils/content/run-site.ts', '@/utils/storage/vault', 'utils/storage/vault (storage)'],
  [
    'utils/content/run-site.ts',
    '@/utils/background/routes',
    'utils/background/routes (background)',
  ],
  [
    'utils/content/run-site.ts',
    '@/utils/messaging/router',
    'utils/messaging/router (messaging/router)',
  ],
  ['utils/content/run-site.ts', '@/components/popup/Popup', 'components/popup/Popup (components)'],
  ['components/page/Chip.tsx', '@/utils/storage/clients', 'utils/storage/clients (storage)'],
  [
    'components/popup/Popup.tsx',
    '@/utils/messaging/client',
    'utils/messaging/client (messaging/client)',
  ],
  [
    'components/popup/Popup.tsx',
    '../../utils/background/routes',
    'utils/background/routes (background)',
  ],
  ['utils/background/routes.ts', '@/utils/dom/visible', 'utils/dom/visible (dom)'],
  ['utils/background/routes.ts', '@/components/ui/Icon', 'components/ui/Icon (components)'],
  [
    'utils/background/routes.ts',
    '@/entrypoints/background',
    'entrypoints/background (entrypoints)',
  ],
  ['entrypoints/background.ts', '@/entrypoints/popup/main', 'entrypoints/popup/main (entrypoints)'],
])('%s may not import %s', (path, from, target) => {
  const sentences = check(path, from);
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toMatch(new RegExp(`^${path} \\(.*\\) imports `));
  expect(sentences[0]?.endsWith(` imports ${target}`)).toBe(true);
});

it.each([
  ['utils/pixel/decode.ts', 'preact'],
  ['utils/storage/clients.ts', 'preact'],
  ['utils/dom/visible.ts', 'webextension-polyfill'],
  ['components/popup/Popup.tsx', 'webextension-polyfill'],
])('%s may not import the package %s', (path, from) => {
  const sentences = check(path, from);
  expect(sentences).toHaveLength(1);
  expect(sentences[0]?.endsWith(`imports the package ${from}`)).toBe(true);
});

it('knows no layer for files that lie beside the layers, and lets nobody import them', () => {
  expect(check('utils/extra/a.ts', 'zod')).toEqual(['utils/extra/a.ts is in no layer']);
  expect(check('utils/pixel/decode.ts', '@/tests/replica/seed')).toEqual([
    'utils/pixel/decode.ts imports tests/replica/seed, which is in no layer',
  ]);
});
