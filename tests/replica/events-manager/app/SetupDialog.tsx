/** @jsxImportSource react */
import { formatAddress } from '../address.ts';
import type { DatasetView } from '../dataset-view.ts';
import { Dialog } from './Dialog.tsx';
import { Loaded } from './Loaded.tsx';
import { SetupSteps } from './SetupSteps.tsx';
import { loadSetup } from './api-client.ts';
import { navigate } from './navigation.ts';
import { label } from './page-context.ts';
import { useResource } from './use-resource.ts';

interface SetupDialogProps {
  dataset: DatasetView;
  /** Host name of the checked website. */
  domain: string;
  onClose: () => void;
}

/** The set-up of the Conversions API. What was chosen before is fetched first. */
export function SetupDialog({ dataset, domain, onClose }: SetupDialogProps) {
  const kept = useResource(dataset.id, (signal) => loadSetup(dataset.id, signal));
  const finish = () => {
    navigate(
      formatAddress(
        { screen: 'dataset', kind: 'dataset', id: dataset.id, tab: 'overview' },
        dataset,
      ),
    );
    onClose();
  };
  if (kept.state === 'ready') {
    return <SetupSteps {...{ dataset, domain, onClose }} kept={kept.value} onFinish={finish} />;
  }
  return (
    <Dialog title={label('setup.title')} aside={null} onClose={onClose}>
      <Loaded resource={kept} lines={8}>
        {() => null}
      </Loaded>
    </Dialog>
  );
}
