import type { PopupState } from '@/utils/messaging/popup-state';
import { CopyButton } from '../ui/CopyButton';
import { RelativeTime } from '../ui/RelativeTime';
import { CapturedLine } from './CapturedLine';
import { PixelCodeLine } from './PixelCodeLine';
import { TokenLine } from './TokenLine';

export interface CapturedLinesProps {
  client: NonNullable<PopupState['active']>;
  onForgetToken: () => void;
}

/** The four things that are carried over, each with what is known of it. */
export function CapturedLines({ client, onForgetToken }: CapturedLinesProps) {
  const { datasetId, testCode } = client;
  return (
    <section class="pc-captured" aria-label="Captured">
      <CapturedLine
        label="Dataset ID"
        action={datasetId === null ? null : <CopyButton text={datasetId} what="dataset ID" />}
      >
        {datasetId === null ? null : <span class="pc-figures">{datasetId}</span>}
      </CapturedLine>
      <TokenLine token={client.token} onForget={onForgetToken} />
      <PixelCodeLine pixelCode={client.pixelCode} datasetId={datasetId} />
      <CapturedLine
        label="Test code"
        action={testCode === null ? null : <CopyButton text={testCode.code} what="test code" />}
      >
        {testCode === null ? null : (
          <>
            <span class="pc-figures">{testCode.code}</span>
            <RelativeTime at={testCode.capturedAt} />
          </>
        )}
      </CapturedLine>
    </section>
  );
}
