import { render } from 'preact';
import browser from 'webextension-polyfill';
import { PanelApp } from '@/utils/surfaces/PanelApp';

// DevTools has a theme of its own, whatever the system says.
document.documentElement.dataset['theme'] =
  browser.devtools.panels.themeName === 'dark' ? 'dark' : 'light';
const app = document.getElementById('app');
if (app) render(<PanelApp />, app);
