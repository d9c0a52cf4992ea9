import { posix, win32 } from 'node:path';

const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_FILES = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * Every path where Chrome, Chromium or Edge may be on that platform (`process.platform`), in the
 * order in which they are tried: what the PATH knows first, then the usual places.
 */
export function browserPlaces(platform, env) {
  if (platform === 'win32') return windowsPlaces(env);
  if (platform === 'darwin') return [...macPlaces(env), ...onPath(LINUX_NAMES, env)];
  const usual = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  return [...onPath(LINUX_NAMES, env), ...usual.flatMap((folder) => inFolder(folder, LINUX_NAMES))];
}

function onPath(names, env) {
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

function inFolder(folder, names) {
  return names.map((name) => posix.join(folder, name));
}

function macPlaces(env) {
  const folders = ['/Applications', posix.join(env.HOME ?? '/', 'Applications')];
  return MAC_NAMES.flatMap((name) =>
    folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

function windowsPlaces(env) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  const folders = (env.PATH ?? env.Path ?? '').split(';').filter((folder) => folder !== '');
  return [
    ...WINDOWS_FILES.flatMap((parts) =>
      roots.filter((root) => root !== undefined).map((root) => win32.join(root, ...parts)),
    ),
    ...folders.flatMap((folder) => [
      win32.join(folder, 'chrome.exe'),
      win32.join(folder, 'msedge.exe'),
    ]),
  ];
}
