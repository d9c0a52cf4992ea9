import type { PopupState } from '@/utils/messaging/popup-state';

/** What a client still lacks for a test event, and where it is; null when it has all of it. */
export function findMissing({
  datasetId,
  token,
  testCode,
}: NonNullable<PopupState['active']>): string | null {
  if (datasetId === null) return 'Capture the dataset ID first, in Events Manager under Settings.';
  if (token === null) return 'Capture the access token first, in Events Manager under Settings.';
  if (testCode === null)
    return 'Capture the test code first, on the Test events tab of Events Manager.';
  return null;
}
