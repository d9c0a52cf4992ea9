import { ChevronDown, ChevronRight } from 'lucide';
import { formatCount } from '../ui/format-count';
import { Icon } from '../ui/Icon';
import type { PageGroup } from '@/utils/pixel/rows/line-list';
import { FIRST_ROW_INDEX, SELECTED_ROW_ID } from './EventRow';

export interface GroupRowProps {
  group: PageGroup;
  /** Place in the list, from 0; null for the copy that stays in view while its rows scroll. */
  index: number | null;
  top: number;
  selected: boolean;
  onToggle: (group: PageGroup) => void;
}

/** Heading of the events of one stay on a page. */
export function GroupRow({ group, index, top, selected, onToggle }: GroupRowProps) {
  const copy = index === null;
  return (
    <div
      class={copy ? 'pc-grid-row pc-grid-group pc-grid-sticky' : 'pc-grid-row pc-grid-group'}
      role={copy ? undefined : 'row'}
      aria-hidden={copy ? true : undefined}
      id={selected ? SELECTED_ROW_ID : undefined}
      aria-rowindex={copy ? undefined : index + FIRST_ROW_INDEX}
      aria-selected={copy ? undefined : selected}
      aria-expanded={copy ? undefined : !group.collapsed}
      style={copy ? undefined : { transform: `translateY(${top}px)` }}
      onMouseDown={(event) => {
        if (event.button === 0) onToggle(group);
      }}
    >
      <span role={copy ? undefined : 'rowheader'} class="pc-grid-page">
        <Icon node={group.collapsed ? ChevronRight : ChevronDown} size={12} />
        <span class="pc-grid-page-name" title={group.page ?? undefined}>
          {group.page ?? 'No page known'}
        </span>
        <span class="pc-muted pc-figures">{formatCount(group.count)}</span>
      </span>
    </div>
  );
}
