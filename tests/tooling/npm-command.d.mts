export function npmCommand(surroundings?: {
  execPath?: string;
  env?: Record<string, string | undefined>;
  platform?: string;
  exists?: (path: string) => boolean;
}): { command: string; args: string[]; shell: boolean };
