import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startReplica } from '../../replica/server.ts';
import { launchWithExtension } from '../extension-browser.ts';
import { journey } from './journey.ts';
import type { Stage, Verified } from './stage.ts';

async function keepPicture(folder: string, number: number, { surface }: Verified) {
  if (!surface) return;
  const picture = surface.picture ?? (await surface.page.screenshot());
  writeFileSync(join(folder, `${String(number).padStart(2, '0')}-${surface.name}.png`), picture);
}

/**
 * Runs the whole journey headless, printing each step and what was verified, and keeps a picture
 * of each surface. The first step that fails ends it: exit code 1.
 */
export async function run(root: string): Promise<void> {
  const folder = join(root, '.output', 'journey');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const replica = await startReplica();
  // Meta has not published whether server events without a test code are listed; here they are.
  replica.world.listsServerEventsWithoutCode = true;
  const stage: Stage = { replica, extension: await launchWithExtension(replica) };
  try {
    for (const [index, step] of journey.entries()) {
      console.log(`\n${index + 1}/${journey.length} ${step.name}`);
      const verified = await step.run(stage);
      console.log(`   verified: ${verified.verified}`);
      await keepPicture(folder, index + 1, verified);
    }
    if (stage.popupPicture) writeFileSync(join(folder, '10-popup.png'), stage.popupPicture);
    console.log(`\nEvery step is verified. Pictures of each surface: ${folder}`);
  } catch (error) {
    console.log(`   failed: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  } finally {
    await stage.extension.close();
    await replica.close();
  }
}
