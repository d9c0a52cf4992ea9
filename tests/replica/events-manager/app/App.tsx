/** @jsxImportSource react */
import { useState } from 'react';
import { parseAddress } from '../address.ts';
import { ConnectWizard } from './ConnectWizard.tsx';
import { DatasetListScreen } from './DatasetListScreen.tsx';
import { DatasetScreen } from './DatasetScreen.tsx';
import { LeftRail } from './LeftRail.tsx';
import { TopBar } from './TopBar.tsx';
import { usePath } from './navigation.ts';
import { cx } from './page-context.ts';
import { WizardContext } from './wizard-context.ts';

/** The whole app: rail, top bar, and the screen that the address names. */
export function App() {
  const [connecting, setConnecting] = useState(false);
  const [visits, setVisits] = useState(0);
  // What the wizard has changed is fetched again, as after a load.
  const close = () => {
    setConnecting(false);
    setVisits(visits + 1);
  };
  const address = parseAddress(usePath()) ?? { screen: 'datasets' };
  return (
    <WizardContext value={() => setConnecting(true)}>
      <div className={cx('app')}>
        <LeftRail />
        <div className={cx('stage')}>
          <TopBar />
          {address.screen === 'datasets' ? (
            <DatasetListScreen key={visits} />
          ) : (
            <DatasetScreen key={`${address.id}/${visits}`} {...address} />
          )}
        </div>
      </div>
      {connecting && <ConnectWizard onClose={close} />}
    </WizardContext>
  );
}
