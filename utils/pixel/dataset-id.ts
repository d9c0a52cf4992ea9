/** A dataset ID, or why it is none. */
export type DatasetIdCheck = { ok: true; datasetId: string } | { ok: false; problem: string };

const WHERE = 'Copy the Dataset ID from Events Manager: it is at the top of Settings.';

/** Whether a text is a pixel or dataset ID as such: 14 to 18 digits (facts, Meta). */
export function isDatasetId(text: string): boolean {
  return /^\d{14,18}$/.test(text);
}

/** Whether a text is a dataset ID; white space around it is taken off. */
export function checkDatasetId(text: string): DatasetIdCheck {
  const datasetId = text.trim();
  if (isDatasetId(datasetId)) return { ok: true, datasetId };
  if (datasetId === '') return { ok: false, problem: `There is no dataset ID here. ${WHERE}` };
  if (!/^\d+$/.test(datasetId)) {
    return { ok: false, problem: `A dataset ID holds digits only, and this does not. ${WHERE}` };
  }
  const length = datasetId.length < 14 ? 'too short' : 'too long';
  return {
    ok: false,
    problem: `This dataset ID is ${length}: it has ${datasetId.length} digits instead of 14 to 18. ${WHERE}`,
  };
}
