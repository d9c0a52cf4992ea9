import { describe, expect, it } from 'vitest';
import { describeOldNode, makeStamp, whyInstall } from '../../tooling/install-state.mjs';

const lock = JSON.stringify({
  packages: {
    '': { version: '0.1.0' },
    'node_modules/left': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/other-system': { version: '2.0.0', integrity: 'sha512-b', optional: true },
  },
});
const installed = record({ version: '1.0.0', integrity: 'sha512-a' });
const nodeVersion = '20.19.0';
const stamp = makeStamp(lock, nodeVersion);

function record(left: object, more: object = {}): string {
  return JSON.stringify({ packages: { 'node_modules/left': left, ...more } });
}

describe('describeOldNode', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('is content with %s', (version) => {
    expect(describeOldNode(version)).toBeNull();
  });
  it.each(['20.18.3', '18.20.0', '9.11.2'])('says what to do about %s', (version) => {
    expect(describeOldNode(version)).toBe(
      `This project needs Node 20.19 or newer, and this is Node ${version}. Install a newer one from https://nodejs.org, then run the command again.`,
    );
  });
});

describe('whyInstall', () => {
  it('needs nothing when the stamp is that of this lock file and this Node', () => {
    expect(whyInstall({ lock, installed, stamp, nodeVersion })).toBeNull();
    expect(whyInstall({ lock, installed, stamp, nodeVersion: '20.30.1' })).toBeNull();
  });

  it('installs when there are no packages, or npm broke off before it wrote its record', () => {
    const why = 'The packages are not installed yet.';
    expect(whyInstall({ lock, installed: null, stamp: null, nodeVersion })).toBe(why);
    expect(whyInstall({ lock, installed: null, stamp, nodeVersion })).toBe(why);
  });

  it('installs anew for another major version of Node', () => {
    expect(whyInstall({ lock, installed, stamp, nodeVersion: '22.1.0' })).toBe(
      'The packages were installed for another version of Node.',
    );
  });

  it('accepts packages that somebody installed with npm, without those of other systems', () => {
    const old = makeStamp('an older lock file', nodeVersion);
    expect(whyInstall({ lock, installed, stamp: null, nodeVersion })).toBeNull();
    expect(whyInstall({ lock, installed, stamp: old, nodeVersion })).toBeNull();
  });

  it.each([
    ['another version', record({ version: '1.0.1', integrity: 'sha512-a' })],
    ['other content', record({ version: '1.0.0', integrity: 'sha512-c' })],
    ['a package missing', JSON.stringify({ packages: {} })],
    [
      'a package too many',
      record(
        { version: '1.0.0', integrity: 'sha512-a' },
        { 'node_modules/more': { version: '1.0.0' } },
      ),
    ],
    ['a record that cannot be read', '{'],
  ])('installs when there is %s', (_, present) => {
    const old = makeStamp('an older lock file', nodeVersion);
    for (const last of [null, old]) {
      expect(whyInstall({ lock, installed: present, stamp: last, nodeVersion })).toBe(
        'The installed packages are not those of the lock file.',
      );
    }
  });
});
