import type { JsonValue } from '@/utils/pixel/pixel-event';
import { DetailList, DetailRow } from './DetailList';
import { maskParameter } from '@/utils/pixel/export/mask-personal';
import type { RowDetail } from '@/utils/pixel/rows/row-detail';

export interface ParametersTabProps {
  detail: RowDetail;
  masked: boolean;
}

function show(value: JsonValue): string {
  return typeof value === 'object' && value !== null
    ? JSON.stringify(value, null, 1)
    : String(value);
}

function parametersOf(detail: RowDetail): [name: string, value: string][] {
  switch (detail.kind) {
    case 'browser':
      return shown(detail.event.customData);
    case 'unsent':
      return shown(detail.customData);
    case 'server':
      return Object.entries(detail.row.parameters);
    case 'undecoded':
    case 'warning':
      return [];
  }
}

function shown(customData: Record<string, JsonValue>): [name: string, value: string][] {
  return Object.entries(customData).map(([name, value]) => [name, show(value)]);
}

/** The event's own parameters: value, currency, contents and the like. */
export function ParametersTab({ detail, masked }: ParametersTabProps) {
  const parameters = parametersOf(detail);
  if (parameters.length === 0)
    return (
      <p class="pc-muted">
        {detail.kind === 'warning'
          ? 'A warning has no parameters of its own.'
          : 'This event carries no parameters of its own.'}
      </p>
    );
  return (
    <DetailList>
      {parameters.map(([name, value]) => (
        <DetailRow key={name} label={name} code>
          {masked ? maskParameter(name, value) : value}
        </DetailRow>
      ))}
    </DetailList>
  );
}
