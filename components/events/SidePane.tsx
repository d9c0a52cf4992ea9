import type { ComponentChildren } from 'preact';
import { X } from 'lucide';
import { Button } from '../ui/Button';

export interface SidePaneProps {
  /** Accessible name of the region. */
  label: string;
  title: string;
  /** In muted letters after the title. */
  about: string;
  /** What closing is called: "Close the detail". */
  closeLabel: string;
  /** Buttons of its header. */
  actions?: ComponentChildren;
  children: ComponentChildren;
  onClose: () => void;
}

/** What stands beside the list: one event, two, or the session as a whole. */
export function SidePane(props: SidePaneProps) {
  const { label, title, about, closeLabel, actions, children, onClose } = props;
  return (
    <section class="pc-detail" aria-label={label}>
      <header class="pc-detail-header">
        <h2 class="pc-detail-title" title={title}>
          {title}
        </h2>
        <span class="pc-muted pc-detail-about">{about}</span>
        <span class="pc-detail-actions">
          {actions}
          <Button kind="quiet" icon={X} label={closeLabel} onPress={onClose} />
        </span>
      </header>
      {children}
    </section>
  );
}
