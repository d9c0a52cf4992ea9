import type { Dataset } from '../world.ts';

/** A dataset as its screens see it: never with a token, which is shown once and not kept. */
export interface DatasetView {
  id: string;
  name: string;
  adAccount: string;
  businessId: string;
  testCode: string;
  owner: string;
  /** ISO date. */
  createdOn: string;
  /** 15 digits: stands beside the dataset ID and looks like one. */
  appId: string;
  /** 16 digits, another look-alike. */
  eventSourceGroupId: string;
  /** The wizard was gone through to its end. */
  setupFinished: boolean;
}

/** Made-up digits that stay the same for the same dataset. */
function digitsFrom(id: string, salt: number, length: number): string {
  let value = salt;
  let digits = '';
  for (let index = 0; digits.length < length; index += 1) {
    value = (value * 31 + id.charCodeAt(index % id.length) + index) % 99991;
    digits += String((value % 9) + 1);
  }
  return digits;
}

export function viewDataset(dataset: Dataset): DatasetView {
  const month = (Number(dataset.id.slice(0, 2)) % 9) + 1;
  return {
    id: dataset.id,
    name: dataset.name,
    adAccount: dataset.adAccount,
    businessId: dataset.businessId,
    testCode: dataset.testCode,
    owner: `${dataset.name} Group`,
    createdOn: `2024-0${month}-14`,
    appId: digitsFrom(dataset.id, 7, 15),
    eventSourceGroupId: digitsFrom(dataset.id, 19, 16),
    setupFinished: dataset.setup?.finished === true,
  };
}
