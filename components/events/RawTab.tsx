import { DetailList, DetailRow } from './DetailList';
import { changedParameters } from '@/utils/pixel/export/changed-parameters';
import { maskParameter } from '@/utils/pixel/export/mask-personal';
import { rawParameters } from '@/utils/pixel/rows/raw-parameters';
import type { CapturedRequest } from '@/utils/pixel/pixel-event';
import type { RowDetail } from '@/utils/pixel/rows/row-detail';

export interface RawTabProps {
  detail: RowDetail;
  /** The request as it was captured; null where there was none. */
  request: CapturedRequest | null;
  masked: boolean;
}

/** Every parameter in the order sent, nothing left out, and the request as it was captured. */
export function RawTab({ detail, request, masked }: RawTabProps) {
  if (detail.kind === 'server')
    return (
      <p class="pc-muted">
        A server event goes from HighLevel to Meta directly, so this browser never sees its request.
      </p>
    );
  const parameters = masked ? changedParameters(detail, maskParameter) : rawParameters(detail);
  return (
    <>
      {detail.kind === 'unsent' ? (
        <p class="pc-muted">There was no request. This is the call as the page made it.</p>
      ) : null}
      {detail.kind === 'warning' ? (
        <p class="pc-muted">The page posted this. Any script of the page could have.</p>
      ) : null}
      <DetailList>
        {parameters.map(([name, value], index) => (
          <DetailRow key={index} label={name} code>
            {value}
          </DetailRow>
        ))}
      </DetailList>
      {detail.kind === 'browser' && request !== null ? (
        <RequestAsSent request={request} masked={masked} />
      ) : null}
    </>
  );
}

function RequestAsSent({ request, masked }: { request: CapturedRequest; masked: boolean }) {
  const { method, url, body, contentType } = request;
  return (
    <div class="pc-raw-request">
      <h3>As sent</h3>
      {masked ? (
        <p class="pc-muted">Show the masked values to see the request as it was sent.</p>
      ) : (
        <pre class="pc-mono">
          {[`${method} ${url}`, contentType, body].filter((part) => part !== null).join('\n')}
        </pre>
      )}
    </div>
  );
}
