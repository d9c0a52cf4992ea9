// Built-in modules only, here and in what is imported.
import { posix } from 'node:path';
import { browserPlaces } from './browser-places.mjs';
import { isCommand } from './is-command.mjs';
import { thisComputer } from './this-computer.mjs';

const ADVICE =
  'Install Chrome, Chromium or Edge, or set CHROME_PATH to the full path of one, for example ' +
  'CHROME_PATH=/usr/bin/chromium, then run the command again.';

/**
 * Full path of the browser to use: CHROME_PATH, else an installed Chrome, Chromium or Edge, else
 * Debian's chromium package, installed where apt-get is there and allowed. Throws an Error whose
 * message is a sentence for the person.
 */
export async function findBrowser(computer = thisComputer) {
  const asked = computer.env.CHROME_PATH ?? '';
  if (asked !== '') {
    if (computer.isProgram(asked)) return asked;
    throw new Error(
      `CHROME_PATH says ${asked}, and there is no program there. Correct it, or unset it to ` +
        'have an installed Chrome, Chromium or Edge found.',
    );
  }
  const found = findInstalled(computer);
  if (found !== undefined) return found;
  const why = installPackage(computer);
  const installed = why === null ? findInstalled(computer) : undefined;
  if (installed !== undefined) return installed;
  throw new Error(`No browser was found. ${why ?? ''} ${ADVICE}`.replace('  ', ' '));
}

function findInstalled(computer) {
  const places = new Set(browserPlaces(computer.platform, computer.env));
  return [...places].find((path) => computer.isProgram(path) && starts(path, computer));
}

/** Some systems have a script of that name that only says what to install. */
function starts(path, computer) {
  return computer.platform !== 'linux' || computer.succeeds(path, ['--version']);
}

/** Installs Debian's package; gives null when it is in, else a sentence that says why not. */
function installPackage(computer) {
  if (computer.platform !== 'linux' || !hasApt(computer)) return '';
  const prefix = computer.isRoot ? [] : ['sudo', '-n'];
  if (!computer.isRoot && !computer.succeeds('sudo', ['-n', 'true'])) {
    return 'Installing one with apt-get needs root or sudo without a password.';
  }
  computer.say('No browser was found. Installing the chromium package with apt-get.');
  const apt = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  // An update that fails in part may still list the package: let the installation tell.
  computer.run([...apt, 'update']);
  const install = [...apt, 'install', '--yes', '--no-install-recommends', 'chromium'];
  return computer.run(install) ? null : 'Installing the chromium package with apt-get failed.';
}

function hasApt(computer) {
  const folders = (computer.env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return folders.some((folder) => computer.isProgram(posix.join(folder, 'apt-get')));
}

if (isCommand(import.meta.url)) {
  findBrowser().then(console.log, (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
