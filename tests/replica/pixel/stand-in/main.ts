import { watchButtons, watchHistory } from './automatic.ts';
import { Commands } from './commands.ts';
import { loadConfiguration, makePluginHost, type PluginHost } from './configuration.ts';
import { VERSION } from './event-parameters.ts';

/** The function that the base code put into the page, and what the script adds to it. */
interface Stub {
  (...args: unknown[]): void;
  queue: ArrayLike<unknown>[];
  callMethod?: (...args: unknown[]) => void;
  version: string;
  disablePushState?: boolean;
  agent?: string;
  instance?: unknown;
  registerPlugin?: (name: string, plugin: Plugin) => void;
  loadPlugin?: (name: string) => void;
}

interface Plugin {
  plugin: (fbq: Stub, instance: PluginHost, config: PluginHost) => void;
}

const stub = (window as { fbq?: Stub }).fbq;
// Without base code there is nothing to do; a second copy of the script leaves the first alone.
if (stub && !stub.callMethod) start(stub);

function start(fbq: Stub): void {
  const commands = new Commands((id) => loadConfiguration(id, commands));
  const host = makePluginHost(commands);
  if (fbq.agent) commands.run(['set', 'agent', fbq.agent]);
  fbq.version = VERSION;
  fbq.instance = {
    locks: commands.locks,
    get pixelsByID() {
      return Object.fromEntries(commands.pixels);
    },
  };
  fbq.registerPlugin = (_name, plugin) => plugin.plugin(fbq, host, host);
  fbq.loadPlugin = () => undefined;
  fbq.callMethod = (...args) => commands.run(args);
  watchHistory(commands, () => fbq.disablePushState === true);
  watchButtons(commands);
  for (const args of fbq.queue.splice(0)) commands.run(Array.from(args));
}
