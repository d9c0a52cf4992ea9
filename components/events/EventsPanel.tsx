import { useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { openFile, type OpenedFile } from './open-file';
import type { EventsPanelProps } from './events-panel-props';
import { SessionPanel } from './SessionPanel';

/** The panel: a function of its store, wherever the events come from; or of a file opened in it. */
export function EventsPanel(props: EventsPanelProps) {
  const { children, past, opening: openingSession, ...session } = props;
  const [file, setFile] = useState<OpenedFile | null>(null);
  const [openingFile, setOpeningFile] = useState<string | null>(null);
  const opening = openingFile ?? openingSession;
  const [opened, setOpened] = useState(0);
  const latest = useRef<File | null>(null);
  const focused = useRef<Element | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const open = (chosen: File | undefined) => {
    if (chosen === undefined) return;
    latest.current = chosen;
    setOpeningFile(chosen.name);
    void openFile(chosen).then((read) => {
      // Of two files chosen one after the other the second is wanted, whichever is read first.
      if (latest.current !== chosen) return;
      setOpeningFile(null);
      setFile(read);
      setOpened((count) => count + 1);
    });
  };
  const shown = file?.ok === true ? file : null;
  return (
    <main
      class="pc-surface pc-panel"
      onFocusIn={(event) => {
        focused.current = event.target instanceof Element ? event.target : null;
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        open(event.dataTransfer?.files[0]);
      }}
    >
      <input
        ref={chooser}
        type="file"
        class="pc-hidden"
        tabIndex={-1}
        accept=".har,.json,application/json"
        aria-label="File to open"
        onChange={(event) => {
          open(event.currentTarget.files?.[0]);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <SessionPanel
        key={shown === null ? 'tab' : `file ${opened}`}
        {...session}
        store={shown?.store ?? props.store}
        hint={shown === null ? props.hint : () => null}
        isFile={shown !== null || past !== undefined}
        tools={children}
        focused={focused}
        onOpenFile={() => chooser.current?.click()}
      >
        {shown === null ? past : null}
        {opening === undefined ? null : <Notice tone="plain" text={`Opening ${opening} …`} />}
        {file?.ok === false ? (
          <Notice tone="bad" urgent text={file.problem}>
            <Button onPress={() => setFile(null)}>Close</Button>
          </Notice>
        ) : null}
        {shown === null ? null : (
          <Notice
            tone="plain"
            text={[`This is ${shown.name}. The tab goes on being recorded.`, shown.note]
              .filter((part) => part !== null)
              .join(' ')}
          >
            <Button onPress={() => setFile(null)}>Back to the tab</Button>
          </Notice>
        )}
      </SessionPanel>
    </main>
  );
}
