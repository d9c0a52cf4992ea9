import type { ComponentChildren, RefObject } from 'preact';
import { Keyboard, Pause, Play, Trash2 } from 'lucide';
import { Button } from '../ui/Button';
import { Menu, type MenuItem } from '../ui/Menu';
import { readFilterTerm, setFilterTerm } from '@/utils/pixel/filter/edit-filter';
import type { FilterProblem } from '@/utils/pixel/filter/parse-filter';
import { FilterField } from './FilterField';

export interface PanelToolbarProps {
  recording: boolean;
  /** Instead of live traffic a file is shown: nothing to record or to clear. */
  isFile: boolean;
  filter: string;
  problem: FilterProblem | null;
  field: RefObject<HTMLInputElement | null>;
  valuesOf: (name: string) => readonly string[];
  canClear: boolean;
  viewItems: () => readonly MenuItem[];
  fileItems: () => readonly MenuItem[];
  /** Controls of the surface around it. */
  children?: ComponentChildren;
  onToggleRecording: () => void;
  onClear: () => void;
  onFilter: (filter: string) => void;
  onLeaveFilter: () => void;
  onShowKeys: () => void;
}

/** Recording, the filter with its menus, what the list shows, and files. */
export function PanelToolbar(props: PanelToolbarProps) {
  const { recording, isFile, filter, problem, valuesOf, onFilter } = props;
  const menu = { filter, valuesOf, onFilter };
  return (
    <div class="pc-toolbar" role="toolbar" aria-label="Recording and filter">
      {isFile ? null : (
        <>
          <span class={`pc-recording${recording ? ' pc-recording-on' : ''}`} role="status">
            <span class="pc-recording-shape" aria-hidden="true" />
            {recording ? 'Recording' : 'Paused'}
          </span>
          <Button
            kind="quiet"
            icon={recording ? Pause : Play}
            label={recording ? 'Pause recording' : 'Record'}
            onPress={props.onToggleRecording}
          />
          <Button
            kind="quiet"
            icon={Trash2}
            label="Clear the list"
            disabled={!props.canClear}
            onPress={props.onClear}
          />
        </>
      )}
      {props.children}
      <FilterField
        value={filter}
        problem={problem}
        valuesOf={valuesOf}
        field={props.field}
        onInput={onFilter}
        onLeave={props.onLeaveFilter}
      />
      <span class="pc-toolbar-menus">
        <FilterMenu text="Pixels" all="All pixels" name="pixel" {...menu} />
        <FilterMenu text="Source" all="Both sources" name="source" {...menu} />
        <FilterMenu text="Findings" all="With or without findings" name="finding" {...menu} />
        <Menu label="View" text="View" items={props.viewItems} stays side="right" />
        <Menu label="Import and export" text="File" items={props.fileItems} side="right" />
        <Button kind="quiet" icon={Keyboard} label="Keys (?)" onPress={props.onShowKeys} />
      </span>
    </div>
  );
}

/** Longer lists are for the filter's completion. */
const MOST_VALUES = 30;

interface FilterMenuProps {
  text: string;
  all: string;
  /** Of the field in the filter language. */
  name: string;
  filter: string;
  valuesOf: (name: string) => readonly string[];
  onFilter: (filter: string) => void;
}

/** Writes one condition of the filter, in the words a person could have typed. */
function FilterMenu({ text, all, name, filter, valuesOf, onFilter }: FilterMenuProps) {
  const chosen = readFilterTerm(filter, name);
  const items = () => {
    const values = valuesOf(name).slice(0, MOST_VALUES);
    const offered = chosen === null || values.includes(chosen) ? values : [chosen, ...values];
    return [
      {
        text: all,
        checked: chosen === null,
        onPress: () => onFilter(setFilterTerm(filter, name, null)),
      },
      ...offered.map((value) => ({
        text: value,
        checked: value === chosen,
        onPress: () => onFilter(setFilterTerm(filter, name, value)),
      })),
    ];
  };
  return (
    <Menu
      label={chosen === null ? text : `${text}: ${chosen}`}
      text={chosen ?? text}
      active={chosen !== null}
      side="right"
      items={items}
    />
  );
}
