import type { JsonValue } from '@/utils/pixel/pixel-event';
import { DetailList, DetailRow } from './DetailList';
import { changeJson } from '@/utils/pixel/export/change-json';
import { maskParameter } from '@/utils/pixel/export/mask-personal';
import type { RowDetail } from '@/utils/pixel/rows/row-detail';

export interface ParametersTabProps {
  detail: RowDetail;
  masked: boolean;
}

function show(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? JSON.stringify(value, null, 1)
    : String(value);
}

function parametersOf(detail: RowDetail): Record<string, JsonValue> {
  switch (detail.kind) {
    case 'browser':
      return detail.event.customData;
    case 'unsent':
      return detail.customData;
    case 'server':
      return detail.row.parameters;
    case 'undecoded':
    case 'warning':
      return {};
  }
}

/** The event's own parameters: value, currency, contents and the like. */
export function ParametersTab({ detail, masked }: ParametersTabProps) {
  const parameters = Object.entries(parametersOf(detail));
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
          {show(masked ? changeJson(name, value, maskParameter) : value)}
        </DetailRow>
      ))}
    </DetailList>
  );
}
