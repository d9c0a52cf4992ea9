import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const file = fileURLToPath(new URL('../.output/chrome-mv3/manifest.json', import.meta.url));

/** A permission is reviewed code: whoever changes it changes this snapshot (`-u`) on purpose. */
it('asks for exactly what was reviewed', () => {
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchInlineSnapshot(`
    {
      "action": {
        "default_popup": "popup.html",
        "default_title": "Pixel Courier",
      },
      "background": {
        "service_worker": "background.js",
      },
      "content_scripts": [
        {
          "all_frames": true,
          "js": [
            "content-scripts/code-editor.js",
          ],
          "matches": [
            "https://page-builder.leadconnectorhq.com/*",
          ],
          "world": "MAIN",
        },
        {
          "js": [
            "content-scripts/events-manager.js",
          ],
          "matches": [
            "https://business.facebook.com/events_manager*",
            "https://eventsmanager.facebook.com/*",
            "https://www.facebook.com/events_manager*",
          ],
        },
        {
          "all_frames": true,
          "js": [
            "content-scripts/highlevel.js",
          ],
          "matches": [
            "https://app.gohighlevel.com/*",
            "https://client-app-automation-workflows.leadconnectorhq.com/*",
            "https://page-builder.leadconnectorhq.com/*",
          ],
        },
      ],
      "description": "Carries pixel code, dataset ID and access token from Events Manager into HighLevel, and shows that the events arrive. Not affiliated with either.",
      "devtools_page": "devtools.html",
      "host_permissions": [
        "https://app.gohighlevel.com/*",
        "https://www.facebook.com/*",
      ],
      "icons": {
        "128": "icons/128.png",
        "16": "icons/16.png",
        "32": "icons/32.png",
        "48": "icons/48.png",
      },
      "manifest_version": 3,
      "minimum_chrome_version": "120",
      "name": "Pixel Courier for Meta Pixel and HighLevel",
      "optional_host_permissions": [
        "https://*/*",
        "http://*/*",
      ],
      "permissions": [
        "storage",
        "activeTab",
        "webRequest",
        "scripting",
        "sidePanel",
      ],
      "short_name": "Pixel Courier",
      "side_panel": {
        "default_path": "sidepanel.html",
      },
      "version": "0.1.0",
    }
  `);
});
