import { useRef, useState } from 'preact/hooks';
import { Columns2 } from 'lucide';
import { Button } from '../ui/Button';
import { copyText } from '../ui/copy-text';
import { Menu } from '../ui/Menu';
import { copyAsCurl, copyAsFbqCall, copyAsJson } from '@/utils/pixel/export/copy-event';
import type { CapturedRequest } from '@/utils/pixel/pixel-event';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { readDetail } from '@/utils/pixel/rows/row-detail';
import { FindingsTab } from './FindingsTab';
import { MatchingTab } from './MatchingTab';
import { ParametersTab } from './ParametersTab';
import { RawTab } from './RawTab';
import type { LocationOf } from './screen-link';
import { SidePane } from './SidePane';
import { SummaryTab } from './SummaryTab';
import { Tabs } from './Tabs';

export interface EventDetailProps {
  row: PanelRow;
  tab: DetailTab;
  locationOf: LocationOf;
  /** Whether this event waits for a second one to be compared with. */
  comparing: boolean;
  onTab: (tab: DetailTab) => void;
  onShowRow: (row: PanelRow) => void;
  onCompare: () => void;
  onClose: () => void;
}

function requestOf({ origin }: PanelRow): CapturedRequest | null {
  return origin.kind === 'browser' || origin.kind === 'undecoded' ? origin.request : null;
}

const TABS = ['Summary', 'Parameters', 'Matching', 'Raw', 'Findings'] as const;
export type DetailTab = (typeof TABS)[number];

/** All that is known of the selected event; personal data is masked until the person asks. */
export function EventDetail(props: EventDetailProps) {
  const { row, tab, locationOf, comparing, onTab, onShowRow, onCompare, onClose } = props;
  const [masked, setMasked] = useState(true);
  const [copied, setCopied] = useState('');
  const body = useRef<HTMLDivElement>(null);
  const detail = readDetail(row);
  const copy = (what: string, text: string | null) => {
    if (text === null || body.current === null) return;
    void copyText(text, body.current).then((done) =>
      setCopied(done ? `Copied as ${what}` : 'Not copied: select the text and copy it by hand'),
    );
  };
  const copies = [
    ['JSON', copyAsJson],
    ['cURL', copyAsCurl],
    ['fbq call', copyAsFbqCall],
  ] as const;
  return (
    <SidePane
      label={`${row.eventName}, ${detail.kind === 'warning' ? 'warning of Meta’s script' : `${row.source} event`}`}
      title={row.eventName}
      about={row.source}
      closeLabel="Close the detail"
      onClose={onClose}
      actions={
        <>
          <span class="pc-muted" role="status">
            {copied}
          </span>
          <Button
            kind="quiet"
            icon={Columns2}
            label="Compare with another event"
            pressed={comparing}
            onPress={onCompare}
          />
          <Menu
            label="Copy the event"
            text="Copy"
            side="right"
            items={() =>
              copies
                .filter(([what]) => detail.kind === 'browser' || what === 'JSON')
                .map(([what, make]) => ({
                  text: `Copy as ${what}`,
                  onPress: () => copy(what, make(row, masked)),
                }))
            }
          />
        </>
      }
    >
      <div class="pc-tabs" ref={body} tabIndex={-1}>
        <Tabs
          label="Detail"
          names={TABS}
          notes={{ Findings: row.findings.length === 0 ? '' : `${row.findings.length}` }}
          selected={tab}
          onSelect={onTab}
        >
          {tab === 'Summary' ? (
            <SummaryTab row={row} detail={detail} masked={masked} onShowRow={onShowRow} />
          ) : null}
          {tab === 'Parameters' ? <ParametersTab detail={detail} masked={masked} /> : null}
          {tab === 'Matching' ? <MatchingTab detail={detail} masked={masked} /> : null}
          {tab === 'Raw' ? (
            <RawTab detail={detail} request={requestOf(row)} masked={masked} />
          ) : null}
          {tab === 'Findings' ? (
            <FindingsTab row={row} locationOf={locationOf} onShowRow={onShowRow} />
          ) : null}
          {tab === 'Findings' || (tab === 'Summary' && row.miss === null) ? null : (
            <div class="pc-detail-mask">
              <Button kind="quiet" pressed={!masked} onPress={() => setMasked(!masked)}>
                {masked ? 'Show masked values' : 'Mask values'}
              </Button>
            </div>
          )}
        </Tabs>
      </div>
    </SidePane>
  );
}
