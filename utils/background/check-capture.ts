import { refuse } from '@/utils/background/judge-fill';
import type { Client } from '@/utils/client/client';
import type { CaptureKind } from '@/utils/messaging/protocol';
import { checkPixelCode } from '@/utils/pixel/code/check-pixel-code';
import { checkDatasetId } from '@/utils/pixel/dataset-id';
import { repairPastedCode } from '@/utils/pixel/code/repair-pasted-code';
import { checkTestCode } from '@/utils/pixel/test-code';
import { checkTokenShape } from '@/utils/pixel/token-shape';
import { changeClient } from '@/utils/storage/clients';
import { storeToken } from '@/utils/storage/vault';

/** A value that may be kept: how to store it with a client, and what to say then. */
export type CheckedCapture =
  { ok: true; store: (client: Client) => Promise<string> } | ReturnType<typeof refuse>;

/**
 * Whether a value has the right shape and belongs to the dataset (null: not known). Nothing is
 * stored before `store` is called.
 */
export function checkCapture(
  kind: CaptureKind,
  value: string,
  datasetId: string | null,
  now: number,
): CheckedCapture {
  switch (kind) {
    case 'datasetId': {
      const id = checkDatasetId(value);
      if (!id.ok) return refuse(id.problem);
      const store = async (client: Client) => {
        await changeClient(client.id, { datasetId: id.datasetId });
        return `Dataset ID ${id.datasetId}`;
      };
      return { ok: true, store };
    }
    case 'token': {
      const shape = checkTokenShape(value);
      if (!shape.ok) return refuse(shape.problem);
      const store = async (client: Client) => {
        await storeToken(client.id, shape.token, now);
        return 'The access token is kept until the browser closes';
      };
      return { ok: true, store };
    }
    case 'pixelCode': {
      const { code: repaired, repairs } = repairPastedCode(value);
      const code = checkPixelCode(repaired, datasetId);
      if (!code.ok) return refuse(code.problem);
      const store = async (client: Client) => {
        const pixelCode = { code: code.code, capturedAt: now };
        await changeClient(client.id, { pixelCode, datasetId: code.pixelId });
        return [`The code of pixel ${code.pixelId}`, ...repairs].join('. ');
      };
      return { ok: true, store };
    }
    case 'testCode': {
      const code = checkTestCode(value);
      if (!code.ok) return refuse(code.problem);
      const store = async (client: Client) => {
        await changeClient(client.id, { testCode: { code: code.testCode, capturedAt: now } });
        return `Test code ${code.testCode}`;
      };
      return { ok: true, store };
    }
  }
}
