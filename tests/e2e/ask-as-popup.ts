import { popupStateSchema, type PopupState } from '@/utils/messaging/popup-state';
import type { MessageName } from '@/utils/messaging/protocol';
import type { ExtensionBrowser } from './extension-browser.ts';

/** Sends a message as the popup does; the state of the popup comes back where that was asked. */
export type AskAsPopup = (name: MessageName, question: unknown) => Promise<Partial<PopupState>>;

/** Opens our popup's page in a tab for as long as the work takes. */
export async function askAsPopup<T>(
  { browser, extensionId }: ExtensionBrowser,
  work: (ask: AskAsPopup) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const result = await work(async (name, question) => {
    const answer: unknown = await page.evaluate(
      `chrome.runtime.sendMessage(${JSON.stringify({ name, question })})`,
    );
    const state = popupStateSchema.safeParse(answer);
    return state.success ? state.data : {};
  });
  await page.close();
  return result;
}
