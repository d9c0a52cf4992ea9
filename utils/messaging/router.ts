import browser from 'webextension-polyfill';
import { envelopeSchema, PROTOCOL } from '@/utils/messaging/protocol';
import type { Answer, MessageName, Question } from '@/utils/messaging/protocol';
import { atAddress, identifySender } from '@/utils/messaging/sender';
import type { KnownSender } from '@/utils/messaging/sender';
import { SHELL_HOSTS } from '@/utils/sites/highlevel/urls';

export type Routes = {
  [N in MessageName]: (question: Question<N>, sender: KnownSender) => Promise<Answer<N>>;
};

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(PROTOCOL, name);
}

async function answer(
  name: MessageName,
  question: unknown,
  sender: KnownSender,
  routes: Routes,
): Promise<unknown> {
  const parsed = PROTOCOL[name].question.safeParse(question);
  if (!parsed.success) return undefined;
  // The schema of this very name has parsed it; the compiler cannot follow that across the union.
  const route = routes[name] as (question: unknown, sender: KnownSender) => Promise<unknown>;
  const reply = await route(parsed.data, sender);
  return PROTOCOL[name].answer.parse(reply);
}

/**
 * Answers the messages of the protocol, for senders that are allowed to ask. Anything else is
 * refused by silence: an unknown name, an undeclared sender, a question of another shape.
 * Registers its listener at once; `ready` is the one gate before any route runs. `findShellHosts`
 * gives the hosts of HighLevel's shell: those that the person approved are known to storage only.
 */
export function listen(
  routes: Routes,
  ready: Promise<void>,
  findShellHosts: () => Promise<readonly string[]> = () => Promise.resolve(SHELL_HOSTS),
): void {
  const extension = {
    id: browser.runtime.id,
    origin: browser.runtime.getURL('').replace(/\/$/, ''),
  };
  browser.runtime.onMessage.addListener((message: unknown, reported: unknown) => {
    const envelope = envelopeSchema.safeParse(message);
    const sender = identifySender(reported, extension);
    if (!envelope.success || !sender) return undefined;
    const { name, question, address } = envelope.data;
    if (!isMessageName(name)) return undefined;
    const allowed: readonly string[] = PROTOCOL[name].from;
    if (allowed.includes(sender.kind))
      return ready.then(() => answer(name, question, atAddress(sender, address), routes));
    if (sender.kind !== 'followed-page' || !allowed.includes('highlevel-shell')) return undefined;
    return ready.then(async () => {
      const shell = identifySender(reported, extension, await findShellHosts());
      if (shell?.kind !== 'highlevel-shell') return undefined;
      return answer(name, question, atAddress(shell, address), routes);
    });
  });
}
