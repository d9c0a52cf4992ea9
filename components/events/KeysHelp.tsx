import { SidePane } from './SidePane';

const KEYS: [keys: string, what: string][] = [
  ['/', 'Write a filter'],
  ['↑ ↓ or k j', 'Go from event to event'],
  ['Page Up, Page Down, Home, End', 'Go farther'],
  ['← →', 'Fold and unfold the page'],
  ['Enter', 'Go to the detail'],
  ['Esc', 'Close the detail; show all times'],
  ['c', 'Copy the event as JSON'],
  ['m', 'Mark the event, then choose another one to compare'],
  ['Ctrl or ⌘ with a click', 'Compare with that event'],
  ['f', 'Show all findings'],
  ['?', 'Show the keys'],
];

/** What the keyboard does. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  return (
    <SidePane label="Keys" title="Keys" about="" closeLabel="Close the keys" onClose={onClose}>
      <dl class="pc-pane-body pc-keys">
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt class="pc-figures">{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </SidePane>
  );
}
