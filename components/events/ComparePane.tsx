import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { CompareTable } from './CompareTable';
import { timeDifference } from './row-time';
import { SidePane } from './SidePane';

export interface ComparePaneProps {
  left: PanelRow;
  right: PanelRow;
  onClose: () => void;
}

/** Two events that the person picked, side by side. */
export function ComparePane({ left, right, onClose }: ComparePaneProps) {
  const [masked, setMasked] = useState(true);
  return (
    <SidePane
      label="Two events compared"
      title={
        left.eventName === right.eventName
          ? left.eventName
          : `${left.eventName}, ${right.eventName}`
      }
      about={`the second ${timeDifference(left.time, right.time)}`}
      closeLabel="Close the comparison"
      onClose={onClose}
    >
      <div class="pc-pane-body" tabIndex={0}>
        <CompareTable left={left} right={right} masked={masked} />
        <div class="pc-detail-mask">
          <Button kind="quiet" pressed={!masked} onPress={() => setMasked(!masked)}>
            {masked ? 'Show masked values' : 'Mask values'}
          </Button>
        </div>
      </div>
    </SidePane>
  );
}
