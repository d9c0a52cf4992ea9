import { describe, expect, it } from 'vitest';
import { checkImports } from './architecture/check-imports.ts';
import { checkName } from './architecture/check-name.ts';
import { checkReach } from './architecture/check-reach.ts';
import { checkSecrets } from './architecture/check-secrets.ts';
import { checkTextAsCode } from './architecture/check-text-as-code.ts';
import { countLines } from './architecture/count-lines.ts';
import { readExtension } from './architecture/read-extension.ts';
import { readSources } from './architecture/read-sources.ts';

const texts = readExtension();
const sources = readSources(new Map([...texts].filter(([path]) => /\.tsx?$/.test(path))));

it('finds the extension’s files', () => {
  const paths = sources.map(({ path }) => path);
  expect(paths).toContain('entrypoints/background.ts');
  expect(paths).toContain('utils/storage/vault.ts');
});

describe('every file of the extension', () => {
  it('imports only what its layer may import', () => {
    expect(sources.flatMap(checkImports)).toEqual([]);
  });

  it('touches only what its layer may touch', () => {
    expect(sources.flatMap(checkReach)).toEqual([]);
  });

  it('leaves tokens to the vault and the fill authorisation', () => {
    expect(sources.flatMap(checkSecrets)).toEqual([]);
  });

  it('never turns text into markup or code', () => {
    expect(sources.flatMap(checkTextAsCode)).toEqual([]);
  });

  it('is named after the one thing in it', () => {
    expect(sources.flatMap(checkName)).toEqual([]);
  });
});

describe('the size of the files', () => {
  const lines = sources.map((source) => source.lines).sort((a, b) => a - b);
  const share = (part: number) => lines[Math.ceil(lines.length * part) - 1];

  it('is at most 300 lines, style sheets and pages too; a list of names may be longer', () => {
    const long = [...texts].filter(
      ([path, text]) => !path.endsWith('.json') && countLines(text) > 300,
    );
    expect(long.map(([path]) => path)).toEqual([]);
  });

  it('is at most 40 lines in entry points', () => {
    const long = sources.filter(({ path, lines }) => path.startsWith('entrypoints/') && lines > 40);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('has a median of at most 70 lines, and nine of ten have at most 180', () => {
    expect(share(0.5)).toBeLessThanOrEqual(70);
    expect(share(0.9)).toBeLessThanOrEqual(180);
  });
});
