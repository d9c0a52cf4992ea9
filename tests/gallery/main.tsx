import { render } from 'preact';
import './gallery.css';
import { CardShow } from './CardShow.tsx';
import { ChipShow } from './ChipShow.tsx';
import { PanelShow } from './PanelShow.tsx';
import { PopupShow } from './PopupShow.tsx';
import { SideShow } from './SideShow.tsx';

/**
 * `?show=popup|side|card|chip|panel` for one of them, `&theme=light|dark` against the system's theme,
 * `&rows=10000&hint=1&paused=1&doctor=1&told=1&session=1&opening=1` for the panel.
 */
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;

const SHOWS = { popup: PopupShow, side: SideShow, card: CardShow, chip: ChipShow };

function Gallery() {
  const show = query.get('show');
  if (show === 'panel') return <PanelShow query={query} />;
  const Show = Object.entries(SHOWS).find(([name]) => name === show)?.[1];
  return (
    <>
      <nav class="gallery-nav">
        {[
          ...Object.keys(SHOWS),
          'panel',
          'panel&rows=10000',
          'panel&rows=0',
          'panel&rows=0&doctor=1',
          'panel&told=1',
          'panel&session=1',
          'panel&opening=1',
        ].map((name) => (
          <a key={name} href={`?show=${name}`}>
            {name}
          </a>
        ))}
      </nav>
      {Show === undefined ? null : <Show />}
    </>
  );
}

render(<Gallery />, document.body);
