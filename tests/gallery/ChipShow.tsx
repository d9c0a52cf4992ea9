import { Chip, type ChipState } from '../../components/page/Chip.tsx';
import { Mark } from '../../components/ui/Mark.tsx';
import { InPage } from './InPage.tsx';

const STATES: ChipState[] = ['idle', 'busy', 'done', 'attention'];

/** The chip in its states inside a field, and the mark in its sizes. */
export function ChipShow() {
  return (
    <div class="gallery-row">
      {['white', 'night', 'loud'].map((site) => (
        <div key={site} class={`gallery-site gallery-site-${site}`}>
          {STATES.map((state) => (
            <div class="gallery-input" key={state}>
              <input value="{{contact.first_name}}" aria-label="A field of the site" />
              <InPage>
                <Chip
                  label="Fill access token and dataset ID"
                  state={state}
                  expanded={state === 'attention'}
                  onPress={() => console.log(state)}
                />
              </InPage>
            </div>
          ))}
        </div>
      ))}
      {[16, 24, 32, 48, 128].map((size) => (
        <Mark key={size} size={size} />
      ))}
    </div>
  );
}
