import { useState } from 'preact/hooks';
import { X } from 'lucide';
import { Button } from '../ui/Button';
import { MatchingTab } from './MatchingTab';
import type { PanelRow } from './panel-row';
import { ParametersTab } from './ParametersTab';
import { RawTab } from './RawTab';
import { SummaryTab } from './SummaryTab';
import { Tabs } from './Tabs';

export interface EventDetailProps {
  row: PanelRow;
  /** The other event of the pair; null without one. */
  partner: PanelRow | null;
  onShowPartner: (key: string) => void;
  onClose: () => void;
}

const TABS = ['Summary', 'Parameters', 'Matching', 'Raw request'] as const;
type TabName = (typeof TABS)[number];

/** All that is known of the selected event; personal data is masked until the person asks. */
export function EventDetail({ row, partner, onShowPartner, onClose }: EventDetailProps) {
  const [tab, setTab] = useState<TabName>('Summary');
  const [masked, setMasked] = useState(true);
  return (
    <section class="pc-detail" aria-label={`${row.eventName}, ${row.source} event`}>
      <header class="pc-detail-header">
        <h2 class="pc-detail-title">{row.eventName}</h2>
        <span class="pc-muted">{row.source}</span>
        <Button kind="quiet" icon={X} label="Close the detail" onPress={onClose} />
      </header>
      <Tabs label="Detail" names={TABS} selected={tab} onSelect={setTab}>
        {tab === 'Summary' ? (
          <SummaryTab row={row} partner={partner} onShowPartner={onShowPartner} />
        ) : null}
        {tab === 'Parameters' ? <ParametersTab detail={row.detail} masked={masked} /> : null}
        {tab === 'Matching' ? <MatchingTab detail={row.detail} masked={masked} /> : null}
        {tab === 'Raw request' ? <RawTab detail={row.detail} masked={masked} /> : null}
        {tab === 'Summary' ? null : (
          <div class="pc-detail-mask">
            <Button kind="quiet" pressed={!masked} onPress={() => setMasked(!masked)}>
              {masked ? 'Show masked values' : 'Mask values'}
            </Button>
          </div>
        )}
      </Tabs>
    </section>
  );
}
