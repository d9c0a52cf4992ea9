import { formatAddress } from '../address.ts';
import type { DatasetView } from '../dataset-view.ts';
import type { WizardDraft } from '../wizard-steps.ts';
import { createDataset } from './api-client.ts';
import { navigate } from './navigation.ts';

/** Ad account and business of the page; those of the first pixel where the address names none. */
function readOwner(datasets: DatasetView[]): { adAccount: string; businessId: string } {
  const query = new URLSearchParams(location.search);
  return {
    adAccount: query.get('act') ?? datasets[0]?.adAccount ?? '',
    businessId: query.get('business_id') ?? datasets[0]?.businessId ?? '',
  };
}

/**
 * Makes the new pixel, or takes the existing one, and goes to its overview behind the wizard.
 *
 * @throws When the pixel cannot be made, or there is none of that ID.
 */
export async function takePixel(draft: WizardDraft, datasets: DatasetView[]): Promise<DatasetView> {
  const known = datasets.find(({ id }) => id === draft.existingId);
  const taken =
    draft.pixel === 'new'
      ? await createDataset(draft.pixelName.trim(), readOwner(datasets))
      : known;
  if (!taken) throw new Error(`No pixel ${draft.existingId ?? ''}`);
  navigate(
    formatAddress({ screen: 'dataset', kind: 'dataset', id: taken.id, tab: 'overview' }, taken),
  );
  return taken;
}
