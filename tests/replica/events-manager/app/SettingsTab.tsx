/** @jsxImportSource react */
import type { DatasetView } from '../dataset-view.ts';
import { ConversionsApiSection } from './ConversionsApiSection.tsx';
import { DetailsSection } from './DetailsSection.tsx';
import { Loaded } from './Loaded.tsx';
import { loadTokenRights } from './api-client.ts';
import { useResource } from './use-resource.ts';

export function SettingsTab({ dataset }: { dataset: DatasetView }) {
  const rights = useResource(dataset.id, (signal) => loadTokenRights(dataset.id, signal));
  return (
    <>
      <DetailsSection dataset={dataset} />
      <Loaded resource={rights}>
        {(canGenerate) => (
          <ConversionsApiSection datasetId={dataset.id} canGenerate={canGenerate} />
        )}
      </Loaded>
    </>
  );
}
