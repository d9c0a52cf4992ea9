import { ChevronDown } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { Icon } from './Icon';

export interface MenuItem {
  text: string;
  /** In muted letters after the text: a number, a key. */
  note?: string;
  /** A tick before it; left out for what is done at once. */
  checked?: boolean;
  /** A line above it. */
  apart?: boolean;
  onPress: () => void;
}

export interface MenuProps {
  /** Accessible name of the button. */
  label: string;
  /** What the button says. */
  text: string;
  /** Asked when it is opened: what there is to choose may cost something to find out. */
  items: () => readonly MenuItem[];
  /** Stays open while things are ticked. */
  stays?: boolean;
  /** Side of the button that the list is flush with. */
  side?: 'left' | 'right';
  /** The menu narrows something down just now. */
  active?: boolean;
}

/** A button with a list of things to do or to tick; arrows, Enter and Esc as in any menu. */
export function Menu(props: MenuProps) {
  const { label, text, items, stays = false, side = 'left', active = false } = props;
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const close = () => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('.pc-button')?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus();
    const stop = new AbortController();
    const onPointer = (event: Event) => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true)
        setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer, { signal: stop.signal });
    return () => stop.abort();
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') close();
    const entries = [...(root.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
    const at = entries.findIndex((entry) => entry === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) entries.at(to % entries.length)?.focus();
    if (to !== undefined || event.key === 'Escape') event.preventDefault();
  };
  return (
    <span class="pc-menu" ref={root} onKeyDown={onKeyDown}>
      <Button
        kind="quiet"
        label={label}
        popup="menu"
        expanded={isOpen}
        {...(active ? { pressed: true } : {})}
        onPress={() => setOpen(!isOpen)}
      >
        <span class="pc-menu-text">{text}</span>
        <Icon node={ChevronDown} size={12} />
      </Button>
      {isOpen ? (
        <div class={`pc-menu-list pc-menu-${side}`} role="menu" aria-label={label}>
          {items().map((item, index) => (
            <MenuLine
              key={index}
              item={item}
              onPress={() => {
                if (!stays) close();
                item.onPress();
              }}
            />
          ))}
        </div>
      ) : null}
    </span>
  );
}

function MenuLine({ item, onPress }: { item: MenuItem; onPress: () => void }) {
  const { text, note, checked, apart = false } = item;
  return (
    <button
      type="button"
      role={checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
      aria-checked={checked}
      tabIndex={-1}
      class={apart ? 'pc-menu-item pc-menu-apart' : 'pc-menu-item'}
      onClick={onPress}
    >
      <span class="pc-menu-tick" aria-hidden="true">
        {checked === true ? '✓' : ''}
      </span>
      <span class="pc-menu-text" title={text}>
        {text}
      </span>
      {note === undefined ? null : <span class="pc-muted pc-figures">{note}</span>}
    </button>
  );
}
