import { DATASET, type Scene } from './scene.ts';

/** What reads like a dataset ID and is called something else. */
export const others = ({ decoy, digits }: Scene) =>
  (['appId', 'businessId', 'accountId', 'catalogId', 'linkedDatasetId'] as const).map(
    (which) => [decoy(which), digits()] as const,
  );

/** The right pair among others, in an order of the seed. */
export function pairs(
  scene: Scene,
  count: number,
): { label: string; value: string; mark: string }[] {
  const { random, say, is } = scene;
  const wrong = random
    .shuffle(others(scene))
    .slice(0, count)
    .map(([label, value]) => ({ label, value, mark: '' }));
  return random.shuffle([
    { label: say('datasetId'), value: DATASET, mark: is('datasetId') },
    ...wrong,
  ]);
}
