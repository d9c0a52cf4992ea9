import type { Session } from '@/utils/pixel/findings/session';
import type { CapturedRequest, TestEventRow } from '@/utils/pixel/pixel-event';
import type { ScriptWarning, UnsentCall } from '@/utils/pixel/told';

/** Changes to the parameters of a clean Lead; null takes one away. */
export type ExampleEvent = Readonly<Record<string, string | null>>;

/** A session in few words, for the examples of a rule. */
export interface Example extends Pick<
  Session,
  'datasetId' | 'pageState' | 'setup' | 'serverAnswers'
> {
  /** One event; or several, a minute apart, with event IDs of their own. */
  event?: ExampleEvent;
  events?: readonly ExampleEvent[];
  /** What befell the requests. */
  request?: Partial<CapturedRequest>;
  /** Changes to a server row that pairs with the first event. */
  rows?: readonly Partial<TestEventRow>[];
  /** Requests beside the events, as changes to an image GET without parameters. */
  others?: readonly Partial<CapturedRequest>[];
  /** Calls of `fbq` that no request followed, as changes to one for a Lead. */
  unsent?: readonly Partial<UnsentCall>[];
  /** Warnings of Meta's script, as changes to one without a type. */
  warnings?: readonly Partial<ScriptWarning>[];
}
