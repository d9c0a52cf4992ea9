import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { TickList } from './TickList';

export interface ApplyStartProps {
  seenPlaces: { url: string; label: string }[];
  onStart: (urls: string[]) => void;
}

/** Choosing the pages, funnels and workflows: those that were on screen, and pasted links. */
export function ApplyStart({ seenPlaces, onStart }: ApplyStartProps) {
  const [ticked, setTicked] = useState<string[]>([]);
  const [pasted, setPasted] = useState('');
  const links = pasted.split(/\s+/).filter((link) => link !== '');
  const urls = [...ticked, ...links];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (urls.length > 0) onStart(urls);
      }}
    >
      <p class="pc-muted">
        Each is opened in this tab, one after another. You look at each change and confirm it there.
      </p>
      {seenPlaces.length === 0 ? null : (
        <div class="pc-apply-seen">
          <TickList
            label="Opened before in this location"
            options={seenPlaces.map(({ url, label }) => ({ value: url, text: label }))}
            ticked={ticked}
            onChange={setTicked}
          />
        </div>
      )}
      <Field
        label={
          seenPlaces.length === 0
            ? 'Links of pages, funnels or workflows'
            : 'Or paste links of pages, funnels or workflows'
        }
      >
        <textarea
          class="pc-input pc-apply-links"
          rows={3}
          value={pasted}
          spellcheck={false}
          placeholder="https://app.gohighlevel.com/location/…"
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </Field>
      <div class="pc-form-actions">
        <Button submit disabled={urls.length === 0}>
          {urls.length === 0 ? 'Open the first' : `Open the first of ${urls.length}`}
        </Button>
      </div>
    </form>
  );
}
