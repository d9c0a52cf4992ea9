import type { Commands } from './commands.ts';
import { VERSION } from './event-parameters.ts';
import { sha256 } from './sha256.ts';

/** What the configuration's text calls on. */
export interface PluginHost {
  optIn: (id: string, feature: string, isOn: boolean) => void;
  set: (id: string, key: string, value: unknown) => void;
}

/** Takes in what a pixel's configuration says. */
export function makePluginHost(commands: Commands): PluginHost {
  return {
    optIn: (id, feature, isOn) => {
      if (isOn) commands.pixels.get(id)?.features.add(feature);
    },
    set: (id, key, value) => {
      // Under what name the real script locks is not known.
      if (key === 'prohibitedPixels') commands.locks.fail(`prohibited_pixels_${id}`);
      const blocked = (value as { prohibitedSources?: { domain: string }[] } | null)
        ?.prohibitedSources;
      if (key !== 'prohibitedSources' || !blocked) return;
      const here = sha256(location.hostname);
      if (blocked.some(({ domain }) => domain === here)) {
        commands.locks.fail(`prohibited_sources_${id}`);
      }
    },
  };
}

/** Loads a pixel's configuration. Until it is there nothing is sent; without it, never. */
export function loadConfiguration(id: string, commands: Commands): void {
  const lock = `config:${id}`;
  commands.locks.lock(lock);
  const script = document.createElement('script');
  script.async = true;
  script.src = `https://connect.facebook.net/signals/config/${id}?v=${VERSION}&r=stable&domain=${location.hostname}`;
  script.addEventListener('load', () => commands.locks.unlock(lock));
  script.addEventListener('error', () => commands.locks.fail(lock));
  document.head.append(script);
}
