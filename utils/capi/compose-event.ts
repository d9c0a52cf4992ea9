import type { DraftField, EventDraft } from '@/utils/capi/event-draft';
import { serverEventSchema, type ServerEvent } from '@/utils/capi/server-event';
import { isTooThin } from '@/utils/capi/too-thin';
import { makeUserData, type SentKey } from '@/utils/capi/user-data';
import { parseUrl } from '@/utils/sites/parse-url';

export type ComposedEvent =
  | { ok: true; event: ServerEvent; keys: SentKey[] }
  | { ok: false; problems: Partial<Record<DraftField, string>> };

/** Meta takes up to 50 characters. */
const LONGEST_NAME = 50;

/**
 * Makes the event of a draft: normalised, hashed, and checked by all of Meta's rules that are known,
 * so that nothing is sent that Meta would refuse.
 *
 * @param now In ms since 1970: the event is said to have happened then.
 */
export async function composeEvent(draft: EventDraft, now: number): Promise<ComposedEvent> {
  const name = draft.eventName.trim();
  const { keys, problems: unusable } = await makeUserData(draft.customer);
  const problems: Partial<Record<DraftField, string>> = {
    ...checkUserAgent(draft),
    ...unusable,
    ...checkName(name),
    ...checkUrl(draft.sourceUrl.trim()),
    ...checkMoney(draft, name),
  };
  if (Object.keys(unusable).length === 0 && isTooThin(keys.map(({ key }) => key)))
    problems.event =
      'This says too little of the person, and Meta would refuse it. Add an email address or a phone number.';
  const [id, url, value, currency] = [
    draft.eventId.trim(),
    draft.sourceUrl.trim(),
    draft.value.trim(),
    draft.currency.trim().toUpperCase(),
  ];
  const money = {
    ...(value === '' ? {} : { value: Number(value) }),
    ...(currency === '' ? {} : { currency }),
  };
  const event = serverEventSchema.safeParse({
    event_name: name,
    event_time: Math.floor(now / 1000),
    action_source: 'website',
    ...(id === '' ? {} : { event_id: id }),
    ...(url === '' ? {} : { event_source_url: url }),
    user_data: Object.fromEntries(keys.map(({ key, sent }) => [key, sent])),
    ...(Object.keys(money).length === 0 ? {} : { custom_data: money }),
  });
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  if (!event.success)
    return {
      ok: false,
      problems: { event: 'This event has a value that is too long. Shorten it.' },
    };
  return { ok: true, event: event.data, keys };
}

type Problems = Partial<Record<DraftField, string>>;

function checkName(name: string): Problems {
  if (name === '') return { eventName: 'Write the event’s name, for example Lead.' };
  if (name.length > LONGEST_NAME)
    return { eventName: `This name is too long: Meta takes up to ${LONGEST_NAME} characters.` };
  return {};
}

/** Required for website events (Meta's documentation, "Parameters"). */
function checkUserAgent({ customer }: EventDraft): Problems {
  if ((customer.client_user_agent ?? '').trim() !== '') return {};
  return { client_user_agent: 'A website event needs the browser’s user agent.' };
}

function checkUrl(url: string): Problems {
  const { protocol } = parseUrl(url) ?? { protocol: '' };
  if (url !== '' && ['https:', 'http:'].includes(protocol)) return {};
  // Required for website events (Meta's documentation, "Parameters").
  return { sourceUrl: 'Write the page’s address, beginning with https://.' };
}

function checkMoney({ value, currency }: EventDraft, name: string): Problems {
  const problems: Problems = {};
  const isPurchase = name === 'Purchase';
  if (value.trim() === '' ? isPurchase : !/^\d+(\.\d+)?$/.test(value.trim()))
    problems.value = isPurchase
      ? 'A purchase needs a value. Write a plain number, like 49.90.'
      : 'Write a plain number, like 49.90: no currency sign, and a point before the cents.';
  const needsCurrency = isPurchase || value.trim() !== '';
  if (currency.trim() === '' ? needsCurrency : !/^[a-z]{3}$/i.test(currency.trim()))
    problems.currency = 'Write the currency’s three letters, like USD.';
  return problems;
}
