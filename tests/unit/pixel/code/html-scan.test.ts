import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanHtml } from '@/utils/pixel/code/html-scan';
import { brokenDocument } from './made-up-code';

const brief = (html: string) =>
  scanHtml(html).map(({ kind, name, content, closed }) =>
    [kind, name, content, ...(closed ? [] : ['open'])].join('|'),
  );

describe('scanHtml', () => {
  test.each([
    ['a < b', ['text||a < b']],
    ['<p>x</p>', ['tag|p|', 'text||x', 'tag|/p|']],
    ['<!-- a --><!-->', ['comment|| a ', 'comment||']],
    ['<!--->x', ['comment||', 'text||x']],
    ['<!-- a --!>x', ['comment|| a ', 'text||x']],
    ['<!-- a', ['comment|| a|open']],
    ['<!doctype html>x', ['comment||doctype html', 'text||x']],
    ['</ x>y', ['comment|| x', 'text||y']],
    ['a</', ['text||a', 'comment|||open']],
    ['<a b=">">x', ['tag|a|', 'text||x']],
    ['<a b=\'>\' c=">">x', ['tag|a|', 'text||x']],
    ['<a b=c"d>x', ['tag|a|', 'text||x']],
    ['<a "b>x', ['tag|a|', 'text||x']],
    ['<a b="x', ['tag|a||open']],
    ['<script>a</script >b', ['element|script|a', 'text||b']],
    ['<SCRIPT>a</Script>', ['element|script|a']],
    ['<script>"</scripty>"</script>', ['element|script|"</scripty>"']],
    [
      '<script><!-- <script> </script> --></script>',
      ['element|script|<!-- <script> </script> -->'],
    ],
    ['<script><!-- </script>-->', ['element|script|<!-- ', 'text||-->']],
    ['<script><!--><script></script>x', ['element|script|<!--><script>', 'text||x']],
    ['<script>a', ['element|script|a|open']],
    ['<script>a</script', ['element|script|a</script|open']],
    ['<style><!-- </style>x', ['element|style|<!-- ', 'text||x']],
    ['<textarea><script></textarea>', ['element|textarea|<script>']],
    ['<noscript><img src="a">', ['element|noscript|<img src="a">|open']],
  ])('%s', (html, pieces) => {
    expect(brief(html)).toEqual(pieces);
  });

  test('the pieces of any text lie end to end and cover it', () => {
    fc.assert(
      fc.property(brokenDocument, (html) => {
        const pieces = scanHtml(html);
        let at = 0;
        for (const { start, end } of pieces) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(html.length);
        expect(pieces.slice(0, -1).every(({ closed }) => closed)).toBe(true);
      }),
      { numRuns: 1500, seed: 20261123 },
    );
  });
});
