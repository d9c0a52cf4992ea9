import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../tooling/find-browser.mjs';
import { fakeComputer } from './fake-computer.ts';

const INSTALL =
  'env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends chromium';
const UPDATE = 'env DEBIAN_FRONTEND=noninteractive apt-get update';

describe('CHROME_PATH', () => {
  const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/mine/chrome' };

  it('comes before every installed browser', async () => {
    const computer = fakeComputer(['/opt/mine/chrome', '/usr/bin/chromium'], { env });
    expect(await findBrowser(computer)).toBe('/opt/mine/chrome');
  });

  it('that points nowhere is an error, not a reason to take another browser', async () => {
    const computer = fakeComputer(['/usr/bin/chromium', '/usr/bin/apt-get'], { env, isRoot: true });
    await expect(findBrowser(computer)).rejects.toThrow(
      'CHROME_PATH says /opt/mine/chrome, and there is no program there. Correct it, or unset it to have an installed Chrome, Chromium or Edge found.',
    );
    expect(computer.ran).toEqual([]);
  });

  it('that is empty counts as not set', async () => {
    const computer = fakeComputer(['/usr/bin/chromium'], {
      env: { PATH: '/usr/bin', CHROME_PATH: '' },
    });
    expect(await findBrowser(computer)).toBe('/usr/bin/chromium');
  });
});

describe('an installed browser', () => {
  it.each([
    ['linux', '/usr/bin/google-chrome', {}],
    ['linux', '/home/ana/bin/chromium', { PATH: '/bin:/home/ana/bin' }],
    ['linux', '/snap/bin/chromium', {}],
    ['linux', '/usr/bin/microsoft-edge', {}],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    [
      'darwin',
      '/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium',
      { HOME: '/Users/ana' },
    ],
    [
      'win32',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      { PROGRAMFILES: 'C:\\Program Files' },
    ],
    [
      'win32',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    ],
    ['win32', 'D:\\tools\\chrome.exe', { Path: 'D:\\other;D:\\tools' }],
  ])('on %s: %s', async (platform, path, env) => {
    expect(await findBrowser(fakeComputer([path], { platform, env, succeeds: () => true }))).toBe(
      path,
    );
  });

  it('is passed over when it does not start: a script that only says what to install', async () => {
    const computer = fakeComputer(['/usr/bin/chromium', '/usr/bin/microsoft-edge'], {
      succeeds: (command) => command.endsWith('edge'),
    });
    expect(await findBrowser(computer)).toBe('/usr/bin/microsoft-edge');
  });
});

describe('without a browser', () => {
  const apt = '/usr/bin/apt-get';
  const advice =
    'Install Chrome, Chromium or Edge, or set CHROME_PATH to the full path of one, for example CHROME_PATH=/usr/bin/chromium, then run the command again.';

  it('root has the chromium package installed, after an update', async () => {
    const computer = fakeComputer([apt], { isRoot: true });
    computer.run = (command) => {
      computer.ran.push(command.join(' '));
      if (command.includes('install')) computer.programs.add('/usr/bin/chromium');
      return true;
    };
    expect(await findBrowser(computer)).toBe('/usr/bin/chromium');
    expect(computer.ran).toEqual([UPDATE, INSTALL]);
    expect(computer.said).toEqual([
      'No browser was found. Installing the chromium package with apt-get.',
    ]);
  });

  it('others do it through sudo where that asks for no password', async () => {
    const computer = fakeComputer([apt, 'sudo']);
    await expect(findBrowser(computer)).rejects.toThrow(`No browser was found. ${advice}`);
    expect(computer.ran).toEqual([`sudo -n ${UPDATE}`, `sudo -n ${INSTALL}`]);
  });

  it('and without sudo nothing is run', async () => {
    const computer = fakeComputer([apt]);
    await expect(findBrowser(computer)).rejects.toThrow(
      `No browser was found. Installing one with apt-get needs root or sudo without a password. ${advice}`,
    );
    expect(computer.ran).toEqual([]);
  });

  it('a failed installation is told', async () => {
    const computer = fakeComputer([apt], { isRoot: true, run: () => false });
    await expect(findBrowser(computer)).rejects.toThrow(
      `No browser was found. Installing the chromium package with apt-get failed. ${advice}`,
    );
  });

  it.each(['linux', 'darwin', 'win32'])(
    'on %s without apt-get there is advice',
    async (platform) => {
      const computer = fakeComputer([], { platform, isRoot: true });
      await expect(findBrowser(computer)).rejects.toThrow(`No browser was found. ${advice}`);
      expect(computer.ran).toEqual([]);
    },
  );
});
