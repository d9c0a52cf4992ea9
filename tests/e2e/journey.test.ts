import { afterAll, beforeAll, describe, test } from 'vitest';
import { startReplica } from '../replica/server.ts';
import { launchWithExtension } from './extension-browser.ts';
import { journey } from './journey/journey.ts';
import type { Stage } from './journey/stage.ts';

describe('the main job, end to end', () => {
  let stage: Stage;
  beforeAll(async () => {
    const replica = await startReplica();
    replica.world.listsServerEventsWithoutCode = true;
    stage = { replica, extension: await launchWithExtension(replica) };
  });
  afterAll(async () => {
    await stage.extension.close();
    await stage.replica.close();
  });

  // Each step goes on from where the one before has left the tabs; the first failure ends it.
  for (const step of journey) {
    test(step.name, async ({ skip }) => {
      if (stage.failed === true) skip('an earlier step failed');
      stage.failed = true;
      await step.run(stage);
      stage.failed = false;
    });
  }
});
