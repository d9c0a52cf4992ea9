import { json, type SiteReply } from '../site.ts';
import type { World } from '../world.ts';

/** The saves that wait, by world; each runs on when it is called. */
const held = new WeakMap<World, Promise<void>>();

/**
 * Makes all that is saved from now on wait, until the function that is given back is called: a
 * slow save whose end the test decides.
 */
export function holdSaves(world: World): () => void {
  let release = () => {};
  held.set(world, new Promise((resolve) => (release = resolve)));
  return () => {
    held.delete(world);
    release();
  };
}

/**
 * What befalls a save before it reaches the API: it is slow, it fails, or the connection is lost.
 * undefined: nothing, it goes through.
 */
export async function troubleSave(world: World): Promise<SiteReply | undefined> {
  const { delayMs, failure } = world.highLevel.saves;
  await held.get(world);
  if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
  if (failure === 'http-500') return json({ message: 'Something went wrong on our side.' }, 500);
  if (failure === 'connection-lost') return { stream: (response) => response.destroy() };
  return undefined;
}
