import type { Frame, Page } from 'puppeteer';

/**
 * DevTools' own modules, by their internal names: the one place that knows them. Written as text,
 * because a test runner rewrites `import()` in functions. Resolves with the panel's tab ID.
 */
const SHOW_PANEL = (extensionId: string) => `(async () => {
  const UI = await import('devtools://devtools/bundled/ui/legacy/legacy.js');
  const inspector = UI.InspectorView.InspectorView.instance();
  const find = () => inspector.tabbedPane.tabIds().find((id) => id.startsWith('chrome-extension://${extensionId}'));
  while (!find()) await new Promise((resolve) => requestAnimationFrame(resolve));
  UI.DockController.DockController.instance().setDockSide('undocked');
  await UI.ViewManager.ViewManager.instance().showView(find());
  return find();
})()`;

/** Resolves once DevTools watches the page's network: what is requested before is not recorded. */
const WATCH_NETWORK = `(async () => {
  const SDK = await import('devtools://devtools/bundled/core/sdk/sdk.js');
  const isWatching = () => SDK.TargetManager.TargetManager.instance()
    .primaryPageTarget()?.model(SDK.NetworkManager.NetworkManager);
  while (!isWatching()) await new Promise((resolve) => requestAnimationFrame(resolve));
})()`;

/** The extension's panel in the real DevTools of a page. */
export interface OpenPanel {
  /** The DevTools window: for screenshots. */
  devTools: Page;
  panel: Frame;
}

/** Opens DevTools on a page, until it watches the network; nothing of the extension is on screen yet. */
export async function openDevTools(page: Page): Promise<Page> {
  const devTools = await page.openDevTools();
  await devTools.waitForSelector('.root-view');
  await devTools.evaluate(WATCH_NETWORK);
  return devTools;
}

/** Brings up the extension's panel. */
export async function showEventsPanel(devTools: Page, extensionId: string): Promise<OpenPanel> {
  await devTools.evaluate(SHOW_PANEL(extensionId));
  const panel = await devTools.waitForFrame((frame) =>
    frame.url().startsWith(`chrome-extension://${extensionId}/events-panel.html`),
  );
  await panel.waitForSelector('::-p-aria([name="Events"][role="grid"])');
  return { devTools, panel };
}

/** Whether the drawer of DevTools stands open: DevTools opens and closes it with Esc. */
export async function isDrawerShown(devTools: Page): Promise<unknown> {
  return devTools.evaluate(`import('devtools://devtools/bundled/ui/legacy/legacy.js')
    .then((UI) => UI.InspectorView.InspectorView.instance().drawerVisible())`);
}

/** The cells of every row of the grid, as a reader of the screen gets them. */
export async function readGrid(panel: Frame): Promise<string[][]> {
  return panel.$$eval('[role=grid] [role=row]', (rows) =>
    rows
      .map((row) =>
        Array.from(row.querySelectorAll('[role=gridcell]'), (cell) => cell.textContent.trim()),
      )
      .filter((cells) => cells.length > 0),
  );
}

/**
 * Resolves once the panel says a text. Asked from outside: in a window behind no frame is drawn and
 * timers hardly run, so nothing inside the panel could wait for it.
 */
export async function untilPanelSays(panel: Frame, text: string): Promise<void> {
  while (!(await panel.evaluate(() => document.body.textContent)).includes(text));
}

/** The panel's grid, once it has what is waited for. */
export async function untilGrid(
  panel: Frame,
  has: (rows: string[][]) => boolean,
): Promise<string[][]> {
  for (;;) {
    const rows = await readGrid(panel);
    if (has(rows)) return rows;
  }
}
