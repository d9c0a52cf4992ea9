/** @jsxImportSource react */
import { useState } from 'react';
import type { DatasetView } from '../dataset-view.ts';
import { Button } from './Button.tsx';
import { Card } from './Card.tsx';
import { ConnectionMethods } from './ConnectionMethods.tsx';
import { EventsTable } from './EventsTable.tsx';
import { Loaded } from './Loaded.tsx';
import { SetUpPixelDialog } from './SetUpPixelDialog.tsx';
import { loadActivity } from './api-client.ts';
import { label } from './page-context.ts';
import { useResource } from './use-resource.ts';

/** What the dataset is connected to and what it received; the pixel is set up from here. */
export function OverviewTab({ dataset }: { dataset: DatasetView }) {
  const [settingUp, setSettingUp] = useState(false);
  const activity = useResource(dataset.id, (signal) => loadActivity(dataset.id, signal));
  return (
    <>
      <Card
        title={label('overview.pixelTitle')}
        explain={label('overview.pixelExplain')}
        action={
          <Button look="primary" onPress={() => setSettingUp(true)}>
            {label('overview.setUpPixel')}
          </Button>
        }
      />
      <Loaded resource={activity}>
        {(lines) => (
          <>
            <ConnectionMethods activity={lines} setupFinished={dataset.setupFinished} />
            <EventsTable activity={lines} />
          </>
        )}
      </Loaded>
      {settingUp && <SetUpPixelDialog dataset={dataset} onClose={() => setSettingUp(false)} />}
    </>
  );
}
