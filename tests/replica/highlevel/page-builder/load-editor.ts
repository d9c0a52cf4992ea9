import type { MountEditor } from '../../editors/mounted-editor.ts';

/** Loads one of the page's files; resolves when it is there. */
function load(element: HTMLScriptElement | HTMLLinkElement): Promise<unknown> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', reject);
    document.head.append(element);
  });
}

async function loadPart(name: string): Promise<void> {
  const style = Object.assign(document.createElement('link'), { rel: 'stylesheet' });
  await Promise.all([
    load(Object.assign(style, { href: `/editors/${name}.css` })),
    load(Object.assign(document.createElement('script'), { src: `/editors/${name}.js` })),
  ]);
}

let loaded: Promise<void> | undefined;

/** Loads the editors, of which most visits need none, and gives the one of that kind. */
export async function loadEditor(kind: string): Promise<MountEditor> {
  loaded ??= loadPart('main').then(() =>
    kind.startsWith('monaco') ? loadPart('monaco') : undefined,
  );
  await loaded;
  const kinds = Reflect.get(window, 'editorKinds') as Record<string, MountEditor>;
  const mount = kinds[kind];
  if (!mount) throw new Error(`There is no editor called ${kind}.`);
  return mount;
}
