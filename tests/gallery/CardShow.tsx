import { Card } from '../../components/page/Card.tsx';
import { CARD_VIEWS } from './card-views.ts';
import { InPage } from './InPage.tsx';

const say = (what: string) => () => console.log(what);
const SITES = ['white', 'night', 'loud'];

/** The card in its states, on top of sites that look like anything. */
export function CardShow() {
  return (
    <div class="gallery-row">
      {Object.entries(CARD_VIEWS).map(([name, view], index) => (
        <div class="gallery-item" key={name}>
          <h3>{name}</h3>
          <div class={`gallery-site gallery-site-${SITES[index % SITES.length] ?? 'white'}`}>
            <InPage>
              <Card
                view={view}
                onPrimary={say('primary')}
                onSecondary={say('secondary')}
                onChoice={say('choice')}
                onOption={say('choose')}
                onUndo={say('undo')}
                onNext={say('next')}
                onClose={say('close')}
              />
            </InPage>
          </div>
        </div>
      ))}
    </div>
  );
}
