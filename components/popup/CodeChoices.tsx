import {
  ADDRESS_DETAILS,
  ALL_DETAILS,
  type AddressDetail,
  type PixelCodeChoices,
} from '@/utils/pixel/code/pixel-code-choices';
import { TickList } from './TickList';

export interface CodeChoicesProps {
  draft: PixelCodeChoices;
  /** Whether there is captured code to take. */
  isCaptured: boolean;
  onEdit: (change: Partial<PixelCodeChoices>) => void;
}

const DETAILS: Record<AddressDetail, string> = {
  em: 'Email',
  ph: 'Phone number',
  fn: 'First name',
  ln: 'Last name',
};

/** What composed code can do beside PageView. An image would not wait for consent. */
const SWITCHES = [
  { value: 'waitsForConsent', text: 'Wait for HighLevel’s cookie banner' },
  { value: 'noscript', text: 'Count visits without JavaScript' },
  { value: 'limitedDataUse', text: 'Limited data use (some US states)' },
] as const;

/** As captured or composed, and how. */
export function CodeChoices({ draft, isCaptured, onEdit }: CodeChoicesProps) {
  const sources = [
    { value: 'captured', text: isCaptured ? 'As captured' : 'Meta’s base code' },
    { value: 'composed', text: 'Composed here' },
  ] as const;
  const shown = SWITCHES.filter(({ value }) => value !== 'noscript' || !draft.waitsForConsent);
  const inAddress = draft.details.map((key) => ADDRESS_DETAILS[key]).join(', ');
  return (
    <>
      <fieldset class="pc-ticks pc-ticks-in-line">
        <legend class="pc-hidden">Which code</legend>
        {sources.map(({ value, text }) => (
          <label key={value}>
            <input
              type="radio"
              name="code-source"
              checked={draft.source === value}
              onChange={() => onEdit({ source: value })}
            />
            {text}
          </label>
        ))}
      </fieldset>
      {draft.source === 'captured' ? null : (
        <>
          <TickList
            label="What it does beside PageView"
            isStacked
            options={shown}
            ticked={shown.map(({ value }) => value).filter((value) => draft[value])}
            onChange={(ticked) =>
              onEdit(Object.fromEntries(shown.map(({ value }) => [value, ticked.includes(value)])))
            }
          />
          <TickList
            label="Advanced matching from the page’s address"
            options={ALL_DETAILS.map((value) => ({ value, text: DETAILS[value] }))}
            ticked={draft.details}
            onChange={(details) => onEdit({ details })}
          />
          {inAddress === '' ? null : (
            <p class="pc-muted">Read where a form or a link puts them: {inAddress}.</p>
          )}
        </>
      )}
    </>
  );
}
