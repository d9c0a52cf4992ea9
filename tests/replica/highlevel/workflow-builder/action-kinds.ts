import { Music2, Network, Share2, Webhook, type IconNode } from 'lucide';
import type { WorkflowAction } from '../../world.ts';
import { t } from './translate.ts';

/** How an action is called and drawn. */
export const ACTION_KINDS: Record<WorkflowAction['kind'], { label: string; icon: IconNode }> = {
  'conversions-api': { label: 'Meta conversion API', icon: Share2 },
  webhook: { label: 'Webhook', icon: Webhook },
  tiktok: { label: 'TikTok Events API', icon: Music2 },
  linkedin: { label: 'LinkedIn Conversions API', icon: Network },
};

/** A new action with nothing filled in. */
export function makeAction(kind: WorkflowAction['kind'], id: string): WorkflowAction {
  const name = t(ACTION_KINDS[kind].label);
  if (kind === 'webhook') return { kind, id, name, url: '', accessToken: '' };
  if (kind !== 'conversions-api') return { kind, id, name, accessToken: '', targetId: '' };
  return {
    kind,
    id,
    name,
    connection: 'integration',
    eventType: '',
    eventName: '',
    stageName: '',
    accessToken: '',
    datasetId: '',
    value: '',
    currency: '',
    customMapping: false,
    mappedId: '',
  };
}
