import { useState } from 'preact/hooks';
import type { PopupState } from '@/utils/messaging/popup-state';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { Notice } from '../ui/Notice';
import { CapturedLine } from './CapturedLine';

type PixelCode = NonNullable<NonNullable<PopupState['active']>['pixelCode']>;

export interface PixelCodeLineProps {
  pixelCode: PixelCode;
  datasetId: string | null;
}

/** What the captured pixel code fires, whether it is this dataset's, and the code itself on demand. */
export function PixelCodeLine({ pixelCode, datasetId }: PixelCodeLineProps) {
  const [open, setOpen] = useState(false);
  const { code, pixelIds, events } = pixelCode;
  const foreign = datasetId === null ? undefined : pixelIds.find((id) => id !== datasetId);
  const warning =
    foreign === undefined ? null : (
      <Notice
        tone="warn"
        text={`This code belongs to pixel ${foreign}, not to the dataset above. Capture the code of dataset ${datasetId ?? ''} instead.`}
      />
    );
  const excerpt = open ? (
    <div class="pc-code">
      <pre class="pc-mono" tabIndex={0} aria-label="Captured pixel code">
        {code}
      </pre>
      <CopyButton text={code} what="pixel code" />
    </div>
  ) : null;
  return (
    <CapturedLine
      label="Pixel code"
      action={
        <Button kind="quiet" expanded={open} onPress={() => setOpen(!open)}>
          {open ? 'Hide' : 'View'}
        </Button>
      }
      below={
        warning === null && excerpt === null ? null : (
          <>
            {warning}
            {excerpt}
          </>
        )
      }
    >
      <span class="pc-captured-events">
        {events.length === 0 ? 'Fires no event' : events.join(', ')}
      </span>
    </CapturedLine>
  );
}
