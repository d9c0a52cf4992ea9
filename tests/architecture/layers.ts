/** What a layer may import and touch: the table of the README, as data. */
interface Layer {
  /** Tells the layer's files by their path without ending. The first layer that fits is it. */
  paths: RegExp;
  /** Layers it may import beside itself. */
  imports: LayerName[];
  /** Packages it may import; `null` for any. */
  packages: string[] | null;
}

export type LayerName =
  | 'pure'
  | 'dom'
  | 'sites'
  | 'storage'
  | 'messaging/router'
  | 'messaging/client'
  | 'background'
  | 'content'
  | 'surfaces'
  | 'components/page'
  | 'components'
  | 'entrypoints';

const PREACT = ['preact', 'preact/hooks', '@preact/signals'];
const ZOD = ['zod', 'zod/mini'];
const POLYFILL = 'webextension-polyfill';

export const LAYERS: Record<LayerName, Layer> = {
  pure: {
    paths:
      /^utils\/((client|pixel|capi|guide|workflow)\/|sites\/parse-url$|sites\/[^/]+\/(urls|shell-address)$|messaging\/(protocol|page-notices|sender|popup-state|taught-place|done-or-refused|[a-z]+-messages)$)/,
    imports: [],
    packages: [...ZOD, 'papaparse'],
  },
  dom: { paths: /^utils\/dom\//, imports: [], packages: [...ZOD, 'dom-accessibility-api'] },
  sites: {
    paths: /^utils\/sites\//,
    imports: ['pure', 'dom'],
    packages: [...ZOD, 'dom-accessibility-api'],
  },
  storage: { paths: /^utils\/storage\//, imports: ['pure'], packages: [...ZOD, POLYFILL, 'idb'] },
  'messaging/router': {
    paths: /^utils\/messaging\/router$/,
    imports: ['pure'],
    packages: [...ZOD, POLYFILL],
  },
  'messaging/client': {
    paths: /^utils\/messaging\/client$/,
    imports: ['pure'],
    packages: [...ZOD, POLYFILL],
  },
  background: {
    paths: /^utils\/background\//,
    imports: ['pure', 'messaging/router', 'messaging/client', 'storage'],
    packages: [...ZOD, POLYFILL],
  },
  content: {
    paths: /^utils\/content\//,
    imports: ['pure', 'dom', 'sites', 'messaging/client', 'components/page'],
    packages: [...ZOD, ...PREACT, '@floating-ui/dom'],
  },
  // What an extension page is made of: a component, its state from messages and storage.
  surfaces: {
    paths: /^utils\/surfaces\//,
    imports: ['pure', 'messaging/client', 'storage', 'components'],
    packages: [...ZOD, ...PREACT, POLYFILL],
  },
  'components/page': {
    paths: /^components\/page\//,
    imports: ['pure', 'components'],
    packages: [...PREACT, 'lucide', '@floating-ui/dom'],
  },
  components: {
    paths: /^components\//,
    imports: ['pure', 'components/page'],
    packages: [...PREACT, 'lucide', '@floating-ui/dom'],
  },
  entrypoints: {
    paths: /^entrypoints\//,
    imports: [
      'pure',
      'dom',
      'sites',
      'storage',
      'messaging/router',
      'messaging/client',
      'background',
      'content',
      'surfaces',
      'components/page',
      'components',
    ],
    packages: null,
  },
};

const NAMES = Object.keys(LAYERS) as LayerName[];

/** Layer of a file, given its path from the top of the checkout; undefined when it is in none. */
export function findLayer(path: string): LayerName | undefined {
  const bare = path.replace(/\.[a-z]+$/, '');
  return NAMES.find((name) => LAYERS[name].paths.test(bare));
}
