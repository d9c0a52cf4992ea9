import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'components/ui/mark.svg', developmentIndicator: false },
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    name: 'Pixel Courier',
  },
});
