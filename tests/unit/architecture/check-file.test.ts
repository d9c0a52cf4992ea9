import { describe, expect, it } from 'vitest';
import { checkName } from '../../architecture/check-name.ts';
import { checkTextAsCode } from '../../architecture/check-text-as-code.ts';
import { readOne } from './read-one.ts';

describe('text as code', () => {
  const check = (text: string) => checkTextAsCode(readOne('components/ui/A.tsx', text));

  it.each([
    'box.innerHTML = text;',
    "box['innerHTML'] = text;",
    "box.insertAdjacentHTML('beforeend', text);",
    'const A = () => <div dangerouslySetInnerHTML={{ __html: text }} />;',
    'eval(text);',
    'const run = eval;',
    'new Function(text);',
    'Function(text);',
    'window.eval(text);',
    'document.write(text);',
  ])('is found in %s', (text) => {
    expect(check(`let box, text; ${text}`)).toHaveLength(1);
  });

  it.each([
    'box.textContent = text;',
    '// box.innerHTML',
    'type Run = Function;',
    'box.evaluate();',
  ])('is not found in %s', (text) => {
    expect(check(`let box, text; ${text}`)).toEqual([]);
  });
});

describe('names', () => {
  const check = (path: string, text = 'export const a = 1;') => checkName(readOne(path, text));

  it.each(['utils/pixel/decode.ts', 'utils/capi/sha256.ts', 'entrypoints/code-editor.content.ts'])(
    '%s is fine',
    (path) => {
      expect(check(path)).toEqual([]);
    },
  );

  it('a component’s file exports it', () => {
    const path = 'components/ui/CopyButton.tsx';
    expect(check(path, 'export function CopyButton() {}')).toEqual([]);
    expect(check(path)).toEqual([`${path} does not export CopyButton`]);
  });

  it.each([
    ['utils/pixel/DecodeRequest.ts', 'is no kebab-case name'],
    ['utils/pixel/decode_request.ts', 'is no kebab-case name'],
    ['utils/pixel/helpers.ts', 'has a name that says nothing'],
    ['utils/pixel/types.ts', 'has a name that says nothing'],
  ])('%s %s', (path, problem) => {
    expect(check(path)).toEqual([`${path} ${problem}`]);
  });

  it('only entry points have a default export', () => {
    const text = 'export default 1;';
    expect(check('entrypoints/background.ts', text)).toEqual([]);
    expect(check('utils/pixel/decode.ts', text)).toEqual([
      'utils/pixel/decode.ts has a default export',
    ]);
  });
});
