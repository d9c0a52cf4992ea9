/** Every host that the replica answers for; anything else is not found. */
const HOSTS = [
  'business.facebook.com',
  'www.facebook.com',
  'eventsmanager.facebook.com',
  'graph.facebook.com',
  'connect.facebook.net',
  'www.instagram.com',
  '*.gohighlevel.com',
  '*.leadconnectorhq.com',
  'app.msgsndr.com',
  // A white-label HighLevel, and the clients' own domains.
  'app.agency-one.test',
  'app.brightside-agency.example',
  'funnel.brightsmile.test',
  'go.northdental.test',
  '*.test',
];

/**
 * What Chromium is started with so that the real host names lead to the replica and nothing leads
 * anywhere else. The certificate switch counts only together with a user data folder.
 */
export function chromeArgumentsFor(port: number, spkiHash: string): string[] {
  const rules = [
    ...HOSTS.map((host) => `MAP ${host} 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
    'EXCLUDE 127.0.0.1',
  ];
  return [
    `--ignore-certificate-errors-spki-list=${spkiHash}`,
    `--host-resolver-rules=${rules.join(', ')}`,
  ];
}
