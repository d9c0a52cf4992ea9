/** @jsxImportSource react */
import { parseAddress } from '../address.ts';
import { DatasetListScreen } from './DatasetListScreen.tsx';
import { DatasetScreen } from './DatasetScreen.tsx';
import { LeftRail } from './LeftRail.tsx';
import { TopBar } from './TopBar.tsx';
import { usePath } from './navigation.ts';
import { cx } from './page-context.ts';

/** The whole app: rail, top bar, and the screen that the address names. */
export function App() {
  const address = parseAddress(usePath()) ?? { screen: 'datasets' };
  return (
    <div className={cx('app')}>
      <LeftRail />
      <div className={cx('stage')}>
        <TopBar />
        {address.screen === 'datasets' ? (
          <DatasetListScreen />
        ) : (
          <DatasetScreen key={address.id} {...address} />
        )}
      </div>
    </div>
  );
}
