import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'components/ui/mark.svg', developmentIndicator: false },
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    name: 'Pixel Courier for Meta Pixel and HighLevel',
    short_name: 'Pixel Courier',
    description:
      'Carries pixel code, dataset ID and access token from Events Manager into HighLevel, and shows that the events arrive. Not affiliated with either.',
    minimum_chrome_version: '120',
    permissions: ['storage'],
    // The address of a HighLevel tab is the wrong-client guard's only witness that no page can
    // bend; Events Manager needs no host permission beyond its content script.
    host_permissions: ['https://app.gohighlevel.com/*'],
    action: { default_title: 'Pixel Courier' },
  },
});
