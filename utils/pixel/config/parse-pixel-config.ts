import * as z from 'zod/mini';
import { readConfigCalls, type ConfigCall } from '@/utils/pixel/config/config-calls';
import type { PixelConfig } from '@/utils/pixel/config/pixel-config';

/** Whole answer for an ID that Meta does not know (facts, Meta). */
const UNKNOWN_PIXEL = /^\s*\/\*\s*empty plugin\s*\*\/\s*$/;

const word = z.string().check(z.maxLength(200));
const words = z.array(word).check(z.maxLength(500));
const keys = z.optional(z.array(word));

/** Settings that are looked at. What else a value holds is passed over. */
const SETTINGS = {
  automaticMatching: z.object({ selectedMatchKeys: words }),
  prohibitedSources: z.object({ prohibitedSources: z.array(z.object({ domain: word })) }),
  prohibitedPixels: z.object({
    blockReason: z.optional(word),
    lockWebpage: z.optional(z.boolean()),
  }),
  eventValidation: z.object({
    restrictedEventNames: z._default(words, []),
    unverifiedEventNames: z._default(words, []),
  }),
  unwantedData: z.object({
    blacklisted_keys: z._default(z.record(word, z.object({ cd: keys, url: keys })), {}),
    sensitive_keys: z._default(z.record(word, z.object({ cd: keys, url: keys })), {}),
  }),
} as const;
type SettingName = keyof typeof SETTINGS;

const rulesSchema = z.array(z.object({ derived_event_name: word, rule_status: z.optional(word) }));

/**
 * Reads the answer of `connect.facebook.net/signals/config/{id}` as text. Nothing is run. Text that
 * is cut off, foreign or hostile gives a result that says so; never throws.
 *
 * @param pixelId The ID that was asked for: calls that name another one are not of this pixel.
 */
export function parsePixelConfig(text: string, pixelId: string): PixelConfig {
  const config = emptyConfig(pixelId);
  if (UNKNOWN_PIXEL.test(text.slice(0, 1000))) return { ...config, state: 'unknown pixel' };
  const { calls, complete } = readConfigCalls(text);
  const own = calls.filter(
    ({ args, whole }) => args.includes(pixelId) || (!whole && args.length < 2),
  );
  const features = own.flatMap(({ name, args: [, feature, isOn] }) =>
    name === 'instance.optIn' && typeof feature === 'string' && isOn === true ? [feature] : [],
  );
  const read = { ...config, complete, features: [...new Set(features)] };
  for (const call of own) takeIn(read, call);
  const isOfPixel = own.some(({ args }) => args.includes(pixelId));
  return {
    ...read,
    state: isOfPixel ? 'read' : 'unreadable',
    protectedData: features.includes('ProtectedDataMode'),
    matchKeys: features.includes('AutomaticMatching') ? (read.matchKeys ?? []) : null,
  };
}

function emptyConfig(pixelId: string): PixelConfig {
  return {
    pixelId,
    state: 'read',
    complete: true,
    features: [],
    matchKeys: null,
    blockedHosts: [],
    block: null,
    restrictedEvents: [],
    unverifiedEvents: [],
    strippedKeys: [],
    protectedData: false,
    ruleEvents: [],
    unread: [],
  };
}

function takeIn(config: PixelConfig, { name, args, whole }: ConfigCall): void {
  const [first, second, value] = args;
  if (name === 'fbq.set' && first === 'estRules' && whole) {
    const rules = rulesSchema.safeParse(value);
    const active = (rules.data ?? []).filter(
      ({ rule_status = 'ACTIVE' }) => rule_status === 'ACTIVE',
    );
    config.ruleEvents = [...new Set(active.map((rule) => rule.derived_event_name))];
  }
  if (name !== 'config.set' || typeof second !== 'string' || !Object.hasOwn(SETTINGS, second))
    return;
  const setting = second as SettingName;
  const parsed = SETTINGS[setting].safeParse(value);
  if (!whole || !parsed.success) config.unread = [...new Set([...config.unread, setting])];
  else Object.assign(config, READERS[setting](parsed.data as never));
}

const READERS: {
  [Name in SettingName]: (value: z.infer<(typeof SETTINGS)[Name]>) => Partial<PixelConfig>;
} = {
  automaticMatching: ({ selectedMatchKeys }) => ({ matchKeys: selectedMatchKeys }),
  prohibitedSources: ({ prohibitedSources }) => ({
    blockedHosts: prohibitedSources.map(({ domain }) => domain.toLowerCase()),
  }),
  prohibitedPixels: ({ blockReason }) => ({ block: { reason: blockReason ?? '' } }),
  eventValidation: ({ restrictedEventNames, unverifiedEventNames }) => ({
    restrictedEvents: restrictedEventNames,
    unverifiedEvents: unverifiedEventNames,
  }),
  unwantedData: ({ blacklisted_keys, sensitive_keys }) => ({
    strippedKeys: [...Object.entries(blacklisted_keys), ...Object.entries(sensitive_keys)].map(
      ([eventName, { cd = [], url = [] }]) => ({ eventName, keys: [...cd, ...url] }),
    ),
  }),
};
