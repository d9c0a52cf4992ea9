import browser from 'webextension-polyfill';
import type * as z from 'zod/mini';
import { PROTOCOL } from '@/utils/messaging/protocol';
import type { ClickedButton, StandIn } from '@/utils/messaging/click-messages';
import {
  clickPressedSchema,
  guideChangedSchema,
  hideClickSchema,
  openCardSchema,
  pingSchema,
  shellsChangedSchema,
  showClickSchema,
  startTeachingSchema,
  taughtChangedSchema,
} from '@/utils/messaging/page-notices';
import type { Answer, MessageName, Question } from '@/utils/messaging/protocol';

/** The extension did not answer: it was updated or switched off while the page stayed open. */
export class NoAnswerError extends Error {
  constructor() {
    super('Pixel Courier did not answer. Reload this page, then try again. Nothing was changed.');
    this.name = 'NoAnswerError';
  }
}

/** The reply, or undefined: after an update of the extension, sending throws before it promises. */
async function send(message: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** The address of this page, which may have changed since it was loaded; a worker has none. */
function whereWeAre(): { address?: string } {
  const { location } = globalThis as { location?: Location };
  return location ? { address: location.href } : {};
}

/** Asks the background. Throws NoAnswerError when no answer of the declared shape comes back. */
export async function ask<N extends MessageName>(
  name: N,
  question: Question<N>,
): Promise<Answer<N>> {
  const parsed = PROTOCOL[name].answer.safeParse(await send({ name, question, ...whereWeAre() }));
  if (!parsed.success) throw new NoAnswerError();
  return parsed.data as Answer<N>;
}

function listen(answer: (message: unknown) => unknown, signal: AbortSignal): void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender) => {
    // From our own background: no tab, and our own ID.
    if (sender.id !== browser.runtime.id || sender.tab) return undefined;
    const reply = answer(message);
    return reply === undefined ? undefined : Promise.resolve(reply);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** Calls back when the popup asks this page to open a thing's card. */
export function onOpenCard(callback: (thing: string) => void, signal: AbortSignal): void {
  listen((message) => {
    const parsed = openCardSchema.safeParse(message);
    if (!parsed.success) return undefined;
    callback(parsed.data.thing);
    return true;
  }, signal);
}

/** Calls back when the popup asks this page to let the person show where a thing is. */
export function onStartTeaching(callback: (thing: string) => void, signal: AbortSignal): void {
  listen((message) => {
    const parsed = startTeachingSchema.safeParse(message);
    if (!parsed.success) return undefined;
    callback(parsed.data.thing);
    return true;
  }, signal);
}

/** Calls back when something that was shown on this site has been forgotten. */
export function onTaughtChanged(callback: () => void, signal: AbortSignal): void {
  listen((message) => {
    if (!taughtChangedSchema.safeParse(message).success) return undefined;
    callback();
    return true;
  }, signal);
}

/** Calls back when the guide was switched on or off, or a step was marked as done. */
export function onGuideChanged(callback: () => void, signal: AbortSignal): void {
  listen((message) => {
    if (!guideChangedSchema.safeParse(message).success) return undefined;
    callback();
    return true;
  }, signal);
}

/** Calls back when a host of HighLevel's shell was approved or taken back. */
export function onShellsChanged(callback: () => void, signal: AbortSignal): void {
  listen((message) => {
    if (!shellsChangedSchema.safeParse(message).success) return undefined;
    callback();
    return true;
  }, signal);
}

/** A click that is to be asked for in place of a builder's frame. */
export type ShownClick = z.infer<typeof showClickSchema>;

/** Calls back when a builder's frame needs a click asked for here, and when it no longer does. */
export function onClickAsked(
  on: { show: (click: ShownClick) => Promise<StandIn>; hide: (id: string) => void },
  signal: AbortSignal,
): void {
  listen((message) => {
    const shown = showClickSchema.safeParse(message);
    if (shown.success) return on.show(shown.data);
    const hidden = hideClickSchema.safeParse(message);
    if (!hidden.success) return undefined;
    on.hide(hidden.data.id);
    return true;
  }, signal);
}

/** Calls back when the person has pressed, in the page on top, what this frame asked for. */
export function onClickPressed(
  callback: (id: string, button: ClickedButton) => void,
  signal: AbortSignal,
): void {
  listen((message) => {
    const parsed = clickPressedSchema.safeParse(message);
    if (!parsed.success) return undefined;
    callback(parsed.data.id, parsed.data.button);
    return true;
  }, signal);
}

/** Says that this document is still there, so that the popup offers nothing of one that has gone. */
export function answerPings(signal: AbortSignal): void {
  listen((message) => (pingSchema.safeParse(message).success ? true : undefined), signal);
}
