import type { Computer } from '../../tooling/find-browser.mjs';

/** A computer that has those programs, and writes down what it was told to do and to say. */
export function fakeComputer(
  programs: string[],
  differences: Partial<Computer> = {},
): Computer & { ran: string[]; said: string[]; programs: Set<string> } {
  const present = new Set(programs);
  const ran: string[] = [];
  const said: string[] = [];
  return {
    platform: 'linux',
    env: { PATH: '/usr/bin:/bin' },
    isRoot: false,
    programs: present,
    ran,
    said,
    isProgram: (path) => present.has(path),
    succeeds: (command) => present.has(command),
    run: (command) => {
      ran.push(command.join(' '));
      return true;
    },
    say: (sentence) => said.push(sentence),
    ...differences,
  };
}
