import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A walk as it is stored; what is read is parsed again. */
interface CaptureSchema extends DBSchema {
  sessions: { key: string; value: { id: string } };
  sightings: {
    key: number;
    /** `same` is equal for a sighting that is handed in twice. */
    value: { seq?: number; sessionId: string; same: string; sighting: unknown };
    indexes: { order: [string, number]; same: [string, string] };
  };
}

export type CaptureDatabase = IDBPDatabase<CaptureSchema>;

let opened: Promise<CaptureDatabase> | undefined;

/**
 * The extension's own database on this computer, for what was captured. Opened once for each
 * worker or page, and again when the browser has closed it.
 */
export function captureDatabase(): Promise<CaptureDatabase> {
  opened ??= openDB<CaptureSchema>('captured', 1, {
    upgrade: (database) => {
      database.createObjectStore('sessions', { keyPath: 'id' });
      const sightings = database.createObjectStore('sightings', {
        keyPath: 'seq',
        autoIncrement: true,
      });
      sightings.createIndex('order', ['sessionId', 'seq']);
      sightings.createIndex('same', ['sessionId', 'same']);
    },
    terminated: () => (opened = undefined),
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
