import type { ConversionsApiAction, World } from '../world.ts';
import { postThroughReplica } from './loopback.ts';
import type { StepRun } from './step-runs.ts';
import { userDataOf, type Visit } from './submission.ts';

const GRAPH_VERSION = 'v26.0';

/** How a step went; who ran it is added by the workflow. */
type Outcome = Omit<StepRun, 'workflowId' | 'actionId'>;

/**
 * Runs a Conversions API action for one visit: posts to the Graph API with what the action holds
 * and the event ID that the funnel made. A funnel event of a contact without a click ID is
 * skipped, as HighLevel does ("No attribution data found"). Never throws.
 */
export async function runConversionsApiStep(
  world: World,
  action: ConversionsApiAction,
  visit: Visit,
): Promise<Outcome> {
  const obstacle = findObstacle(action, visit);
  if (obstacle !== undefined) return { outcome: 'skipped', status: null, note: obstacle };
  try {
    const { status, body } = await postThroughReplica(world, {
      host: 'graph.facebook.com',
      path: `/${GRAPH_VERSION}/${encodeURIComponent(action.datasetId)}/events`,
      headers: { authorization: `Bearer ${action.accessToken}` },
      value: { data: [eventOf(action, visit)] },
    });
    return { outcome: status === 200 ? 'sent' : 'failed', status, note: body };
  } catch (error) {
    return { outcome: 'failed', status: null, note: String(error) };
  }
}

/** Why the action cannot run, in HighLevel's words where they are known (facts, HighLevel). */
function findObstacle(action: ConversionsApiAction, { submission }: Visit): string | undefined {
  if (action.connection !== 'integration') return 'No Ad Manager account is connected';
  if (action.accessToken === '') return 'Access Token is required';
  if (action.datasetId === '') return 'Dataset Id is required';
  if (eventNameOf(action) === '') return 'Facebook event name is required';
  const hasClickId = submission.fbclid !== '' || submission.fbc !== '';
  if (action.eventType === 'funnel' && !hasClickId) return 'No attribution data found';
  return undefined;
}

function eventNameOf(action: ConversionsApiAction): string {
  return action.eventType === 'lead' ? action.stageName : action.eventName;
}

function eventOf(action: ConversionsApiAction, visit: Visit): Record<string, unknown> {
  const customData = {
    ...(action.value === '' ? {} : { value: numberOr(action.value) }),
    ...(action.currency === '' ? {} : { currency: action.currency }),
  };
  return {
    event_name: eventNameOf(action),
    event_time: Math.floor(visit.at / 1000),
    event_id: visit.submission.eventId,
    action_source: 'website',
    event_source_url: visit.submission.pageUrl,
    user_data: userDataOf(visit),
    ...(Object.keys(customData).length === 0 ? {} : { custom_data: customData }),
  };
}

/** A value that is no number goes out as it was typed, so that its mistake shows. */
function numberOr(value: string): number | string {
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
}
