import type { PopupState } from '@/utils/messaging/popup-state';
import type { CaptureKind } from '@/utils/messaging/protocol';
import { CopyButton } from '../ui/CopyButton';
import { RelativeTime } from '../ui/RelativeTime';
import { CapturedLine } from './CapturedLine';
import { EmptyLine } from './EmptyLine';
import { PixelCodeLine } from './PixelCodeLine';
import type { ServerSide } from './server-side';
import { TokenLine } from './TokenLine';

export interface CapturedLinesProps {
  client: NonNullable<PopupState['active']>;
  onForgetToken: () => void;
  server?: ServerSide | undefined;
  onPaste: (kind: CaptureKind, text: string) => void;
}

/** The four things that are carried over, each with what is known of it. */
export function CapturedLines({ client, onForgetToken, onPaste, server }: CapturedLinesProps) {
  const { datasetId, token, pixelCode, testCode } = client;
  return (
    <section class="pc-captured" aria-label="Captured">
      {datasetId === null ? (
        <EmptyLine
          label="Dataset ID"
          what="dataset ID"
          kind="line"
          onPaste={(text) => onPaste('datasetId', text)}
        />
      ) : (
        <CapturedLine label="Dataset ID" action={<CopyButton text={datasetId} what="dataset ID" />}>
          <span class="pc-figures">{datasetId}</span>
        </CapturedLine>
      )}
      {token === null ? (
        <EmptyLine
          label="Access token"
          what="access token"
          kind="secret"
          onPaste={(text) => onPaste('token', text)}
        />
      ) : (
        <TokenLine token={token} onForget={onForgetToken} server={server} />
      )}
      {pixelCode === null ? (
        <EmptyLine
          label="Pixel code"
          what="pixel code"
          kind="code"
          onPaste={(text) => onPaste('pixelCode', text)}
        />
      ) : (
        <PixelCodeLine pixelCode={pixelCode} datasetId={datasetId} />
      )}
      {testCode === null ? (
        <EmptyLine
          label="Test code"
          what="test code"
          kind="line"
          onPaste={(text) => onPaste('testCode', text)}
        />
      ) : (
        <CapturedLine
          label="Test code"
          action={<CopyButton text={testCode.code} what="test code" />}
        >
          <span class="pc-figures">{testCode.code}</span>
          <RelativeTime at={testCode.capturedAt} />
        </CapturedLine>
      )}
    </section>
  );
}
