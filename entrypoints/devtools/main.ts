import browser from 'webextension-polyfill';

await browser.devtools.panels.create('Pixel Courier', '/icons/32.png', '/events-panel.html');
