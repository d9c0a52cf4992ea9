import { render } from 'preact';
import browser from 'webextension-polyfill';
import { PopupApp } from '@/utils/surfaces/PopupApp';

const app = document.getElementById('app');
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
if (app && tab?.id !== undefined) render(<PopupApp tabId={tab.id} windowId={tab.windowId} />, app);
