import { DetailList, DetailRow } from './DetailList';
import { maskParameter } from '@/utils/pixel/export/mask-personal';
import type { RowDetail } from '@/utils/pixel/rows/row-detail';

export interface RawTabProps {
  detail: RowDetail;
  masked: boolean;
}

/** Every parameter in the order sent, nothing left out. */
export function RawTab({ detail, masked }: RawTabProps) {
  if (detail.kind === 'server')
    return (
      <p class="pc-muted">
        A server event goes from HighLevel to Meta directly, so this browser never sees its request.
      </p>
    );
  const parameters: [string, string][] =
    detail.kind === 'browser' ? detail.event.parameters : [['url', detail.url]];
  return (
    <DetailList>
      {parameters.map(([name, value], index) => (
        <DetailRow key={index} label={name} code>
          {masked ? maskParameter(name, value) : value}
        </DetailRow>
      ))}
    </DetailList>
  );
}
