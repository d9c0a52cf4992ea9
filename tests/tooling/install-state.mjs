import { createHash } from 'node:crypto';

const LEAST_NODE = [20, 19];

/** A sentence when that version of Node is too old for the packages; null when it will do. */
export function describeOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return null;
  return (
    `This project needs Node ${LEAST_NODE.join('.')} or newer, and this is Node ${version}. ` +
    'Install a newer one from https://nodejs.org, then run the command again.'
  );
}

/** What is left in node_modules after an installation: for which Node, from which lock file. */
export function makeStamp(lock, nodeVersion) {
  const hash = createHash('sha256').update(lock).digest('hex');
  return `node ${nodeVersion.split('.')[0]}\nlock ${hash}\n`;
}

/**
 * Why the packages must be installed, in a sentence; null when what is installed is right. All
 * three files come as text: `lock` is package-lock.json, `installed` npm's own record inside
 * node_modules, `stamp` what the last run left there; the latter two are null when missing.
 */
export function whyInstall({ lock, installed, stamp, nodeVersion }) {
  if (installed === null) return 'The packages are not installed yet.';
  const wanted = makeStamp(lock, nodeVersion);
  if (stamp === wanted) return null;
  if (stamp !== null && firstLine(stamp) !== firstLine(wanted)) {
    return 'The packages were installed for another version of Node.';
  }
  // Somebody may have run npm by hand: npm's record tells whether the right packages are there.
  return agrees(lock, installed) ? null : 'The installed packages are not those of the lock file.';
}

function firstLine(text) {
  return text.split('\n', 1)[0];
}

/** Optional packages may be absent: npm leaves out those of other systems. */
function agrees(lock, installed) {
  const wanted = readPackages(lock);
  const present = readPackages(installed);
  return (
    Object.keys(present).every((path) => path in wanted) &&
    Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
      if (path === '') return true;
      const found = present[path];
      if (found === undefined) return optional === true;
      return found.version === version && found.integrity === integrity;
    })
  );
}

function readPackages(text) {
  try {
    return JSON.parse(text).packages ?? {};
  } catch {
    return {};
  }
}
