import { openEditorsPage } from '../editors/editors-page.ts';
import { launchOnReplica } from '../e2e/launch-on-replica.ts';
import { EDITOR_KINDS } from '../replica/editors/mounted-editor.ts';
import { startReplica } from '../replica/server.ts';
import type { Figure, Size } from './figure.ts';

const ROUNDS = { tiny: 3, full: 21 };
const LENGTH = 20_000;
/** Of these, 80 ms are the quiet that a page must keep before it is read back. */
const LONGEST_MS = 400;

const LINE = `<!-- ${'a comment of the client '.repeat(3)}-->\n`;
const BEFORE = LINE.repeat(Math.ceil(LENGTH / LINE.length));
const CODE = "<script>fbq('init', '1029384756102938');</script>\n";

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Inserting pixel code into 20 kB and reading it back, in each editor in Chromium. */
export async function measure(size: Size): Promise<Figure[]> {
  const replica = await startReplica();
  const browser = await launchOnReplica(replica);
  const figures: Figure[] = [];
  try {
    for (const kind of EDITOR_KINDS) {
      const stage = await openEditorsPage(browser, { hasMonaco: kind.startsWith('monaco') });
      await stage.show({ kind, text: BEFORE });
      const texts = Array.from({ length: ROUNDS[size] * 2 }, (_, round) =>
        round % 2 === 0 ? BEFORE + CODE : BEFORE,
      );
      const times = await stage.time(texts);
      const inserts = times.filter((_, round) => round % 2 === 0);
      const name = `insert and read back, ${kind}, 20 kB`;
      figures.push({ name, value: median(inserts), unit: 'ms', budget: LONGEST_MS });
      await stage.page.close();
    }
    return figures;
  } finally {
    await browser.close();
    await replica.close();
  }
}
