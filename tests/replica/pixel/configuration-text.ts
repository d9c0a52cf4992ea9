import { findDataset, type World } from '../world.ts';

/** What connect.facebook.net answers for a pixel ID that it does not know. */
const UNKNOWN = '/* empty plugin */';

/**
 * The public configuration of a pixel, as a script: `instance.optIn(id, feature, true)` and
 * `config.set(id, key, json)` (facts, Meta). It needs no token; decoders read it as text.
 */
export function configurationText(world: World, id: string): string {
  if (!findDataset(world, id)) return UNKNOWN;
  const key = JSON.stringify(id);
  const features = ['FirstPartyCookies', 'InferredEvents', 'AutomaticMatching'];
  const settings = {
    automaticMatching: { selectedMatchKeys: ['em', 'fn', 'ln', 'ph'] },
    inferredEvents: { buttonSelector: null, disableRestrictedData: false },
    prohibitedSources: { prohibitedSources: [] },
    unwantedData: { blacklisted_keys: {}, sensitive_keys: {} },
  };
  return [
    `fbq.registerPlugin(${key}, { plugin: function (fbq, instance, config) {`,
    ...Object.entries(settings).map(
      ([name, value]) => `  config.set(${key}, "${name}", ${JSON.stringify(value)});`,
    ),
    ...features.map((feature) => `  instance.optIn(${key}, "${feature}", true);`),
    '} });',
    '',
  ].join('\n');
}
