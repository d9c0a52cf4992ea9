import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface TabsProps<Name extends string> {
  label: string;
  names: readonly Name[];
  /** What stands after a name in muted letters, such as a count. */
  notes?: Partial<Record<Name, string>>;
  selected: Name;
  onSelect: (name: Name) => void;
  /** Content of the selected tab. */
  children: ComponentChildren;
}

/** Tabs by the book: one stop for the Tab key, the arrows change the tab. */
export function Tabs<Name extends string>(props: TabsProps<Name>) {
  const { label, names, notes, selected, onSelect, children } = props;
  const id = useId();
  const note = (name: Name) => {
    const text = notes?.[name];
    return text ? <span class="pc-tab-note">{text}</span> : null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = names.indexOf(selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const name = to === undefined ? undefined : names.at(to % names.length);
    if (name === undefined) return;
    event.preventDefault();
    onSelect(name);
    const list = event.currentTarget as HTMLElement;
    list.querySelectorAll<HTMLElement>('[role=tab]')[names.indexOf(name)]?.focus();
  };
  return (
    <div class="pc-tabs">
      <div class="pc-tablist" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${names.indexOf(name)}`}
            aria-controls={`${id}-panel`}
            aria-selected={name === selected}
            tabIndex={name === selected ? 0 : -1}
            onClick={() => onSelect(name)}
          >
            {name}
            {note(name)}
          </button>
        ))}
      </div>
      <div
        class="pc-tabpanel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${names.indexOf(selected)}`}
        tabIndex={0}
      >
        {children}
      </div>
    </div>
  );
}
