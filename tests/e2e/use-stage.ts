import { afterAll, beforeAll, beforeEach } from 'vitest';
import { closeStage, resetStage, startStage, type GuardStage } from './guard-stage.ts';

/** One stage for all tests of a file. It stands before their own set-up, and is left as they leave it. */
export function useStartedStage(): GuardStage {
  let started: GuardStage | undefined;
  const get = () => {
    if (!started) throw new Error('The stage is not there before the tests are set up.');
    return started;
  };
  beforeAll(async () => {
    started = await startStage();
  });
  afterAll(async () => {
    if (started) await closeStage(started);
  });
  return {
    get replica() {
      return get().replica;
    },
    get extension() {
      return get().extension;
    },
  };
}

/** The same, put back to the start before each test; `prepare` stores what each begins with. */
export function useStage(prepare?: (stage: GuardStage) => Promise<unknown>): GuardStage {
  const stage = useStartedStage();
  beforeEach(async () => {
    await resetStage(stage);
    await prepare?.(stage);
  });
  return stage;
}
