export interface Computer {
  platform: string;
  env: Record<string, string | undefined>;
  isRoot: boolean;
  isProgram: (path: string) => boolean;
  succeeds: (command: string, args: string[]) => boolean;
  run: (command: string[]) => boolean;
  say: (sentence: string) => void;
}
export function findBrowser(computer?: Computer): Promise<string>;
