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
    // webRequest sees only pages that the person points at: by the click on the icon (activeTab),
    // or by a site's own permission. scripting is for following fbq there.
    permissions: ['storage', 'activeTab', 'webRequest', 'scripting'],
    // The address of a HighLevel tab is the wrong-client guard's only witness that no page can
    // bend. A request is seen with permission for its page and for its host: this is the host.
    host_permissions: ['https://app.gohighlevel.com/*', 'https://www.facebook.com/*'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: 'Pixel Courier' },
  },
});
