import { useEffect, useRef, useState } from 'preact/hooks';
import { Ellipsis } from 'lucide';
import type { PopupState } from '@/utils/messaging/popup-state';
import { Button } from '../ui/Button';

export interface ClientMenuProps {
  client: PopupState['active'];
  onChoose: (what: 'create' | 'rename' | 'remove') => void;
  onUnbind: () => void;
}

interface MenuEntry {
  text: string;
  danger?: boolean;
  run: () => void;
}

/** "New client" and what can be done to the one that is shown. */
export function ClientMenu({ client, onChoose, onUnbind }: ClientMenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useEffect(() => {
    if (open) items()[0]?.focus();
  }, [open]);

  const entries: MenuEntry[] = [{ text: 'New client', run: () => onChoose('create') }];
  if (client !== null) {
    entries.push({ text: 'Rename client', run: () => onChoose('rename') });
    if (client.location !== null) entries.push({ text: 'Unbind from location', run: onUnbind });
    entries.push({ text: 'Remove client', danger: true, run: () => onChoose('remove') });
  }

  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.findIndex((item) => item === event.target);
    if (!open) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') close();
    else if (to !== undefined) all.at(to % all.length)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      class="pc-menu-anchor"
      ref={root}
      onKeyDown={onKeyDown}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (to instanceof Node && event.currentTarget.contains(to)) return;
        setOpen(false);
      }}
    >
      <Button
        kind="quiet"
        icon={Ellipsis}
        label="Client menu"
        popup="menu"
        expanded={open}
        onPress={() => setOpen(!open)}
      />
      {open ? (
        <div class="pc-client-menu" role="menu" aria-label="Client menu">
          {entries.map(({ text, danger, run }) => (
            <button
              key={text}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class={danger === true ? 'pc-tone-bad' : undefined}
              onClick={() => {
                close();
                run();
              }}
            >
              {text}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
