export function describeOldNode(version: string): string | null;
export function makeStamp(lock: string, nodeVersion: string): string;
export function whyInstall(state: {
  lock: string;
  installed: string | null;
  stamp: string | null;
  nodeVersion: string;
}): string | null;
