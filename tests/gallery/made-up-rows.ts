import type { PanelRow, RowDetail } from '../../components/events/panel-row.ts';
import type { PixelEvent } from '../../utils/pixel/pixel-event.ts';

const PIXEL = '1029384756102938';
const START = new Date(2026, 9, 6, 12, 0, 1, 120).getTime();
const EMAIL_HASH = '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f';

function browserEvent(eventName: string, eventId: string | null, time: number): PixelEvent {
  return {
    transport: eventName === 'Lead' ? 'form-post' : 'image',
    endpointHost: 'www.facebook.com',
    pixelId: PIXEL,
    eventName,
    eventKind: 'standard',
    eventId,
    eventIdSource: eventId === null ? null : 'site',
    pageUrl:
      'https://brightsmile.example/consult?utm_source=spring&email=ada%40brightsmile.example',
    referrer: null,
    timestamp: time,
    customData:
      eventName === 'Lead' ? { value: 1000, currency: 'USD', contents: [{ id: 'c-1' }] } : {},
    userData:
      eventName === 'Lead'
        ? [
            {
              key: 'em',
              value: EMAIL_HASH,
              source: 'manual',
              hashed: true,
              shape: '***@***********.*******',
            },
            { key: 'ph', value: EMAIL_HASH, source: 'form', hashed: true, shape: null },
          ]
        : [],
    fbp: {
      raw: 'fb.1.1759744800000.1098115397',
      subdomainIndex: 1,
      createdAt: 1759744800000,
      payload: '1098115397',
      appendix: null,
    },
    fbc: null,
    limitedDataUse: null,
    agent: null,
    scriptVersion: '2.9.324',
    stripped: [],
    inFrame: false,
    parameters: [
      ['id', PIXEL],
      ['ev', eventName],
      ['dl', 'https://brightsmile.example/consult?utm_source=spring'],
      ['ts', String(time)],
      ['cd[value]', '1000'],
      ['cd[currency]', 'USD'],
      ['ud[em]', EMAIL_HASH],
      ['eid', eventId ?? ''],
      ['fbp', 'fb.1.1759744800000.1098115397'],
      ['rqm', 'formPOST'],
    ],
  };
}

function row(serial: number, after: number, given: Partial<PanelRow>): PanelRow {
  const time = START + after;
  const eventName = given.eventName ?? 'PageView';
  const eventId = given.eventId ?? null;
  const detail: RowDetail =
    given.source === 'Server'
      ? {
          kind: 'server',
          row: {
            datasetId: PIXEL,
            eventName,
            eventId,
            receivedFrom: 'Server',
            handling: given.status === 'Deduplicated' ? 'Deduplicated' : 'Processed',
            seenAt: time,
            shownTime: '12:00:11',
            parameters: { value: '1000', currency: 'USD' },
          },
        }
      : { kind: 'browser', event: browserEvent(eventName, eventId, time) };
  return {
    key: `r${serial}`,
    time,
    eventName,
    eventId,
    source: 'Browser',
    status: 'Browser only',
    note: null,
    pixelId: PIXEL,
    detail,
    partnerKey: null,
    ...given,
  };
}

const WALK: [after: number, given: Partial<PanelRow>][] = [
  [0, {}],
  [2_140, { eventName: 'ViewContent', eventId: 'view-2204' }],
  [4_902, { eventName: 'SubscribedButtonClick' }],
  [8_230, { eventName: 'Lead', eventId: 'lead-7781', status: 'Deduplicated', partnerKey: 'r4' }],
  [
    10_031,
    {
      eventName: 'Lead',
      eventId: 'lead-7781',
      source: 'Server',
      status: 'Deduplicated',
      partnerKey: 'r3',
    },
  ],
  [11_400, {}],
  [
    15_733,
    {
      eventName: 'lead',
      note: 'Almost a pair with the server event Lead: the name is written in small letters here. Meta tells capitals apart.',
    },
  ],
  [
    16_902,
    {
      eventName: 'Schedule',
      eventId: '7b1f2c9e-55d0-4c58-9f0e-1f7a90d3c2aa',
      source: 'Server',
      status: 'Server only',
    },
  ],
  [19_011, { eventName: 'Purchase', eventId: 'order-10233', status: 'Blocked' }],
  [
    22_500,
    {
      eventName: 'Not readable',
      pixelId: '',
      status: 'Undecoded',
      detail: {
        kind: 'undecoded',
        reason: 'The request carries no pixel ID (id) and no event name (ev).',
        url: 'https://www.facebook.com/tr/?foo=bar',
      },
    },
  ],
  [24_000, { eventName: 'CompleteRegistration', eventId: 'reg-1' }],
  [25_250, { eventName: 'MicrodataWithAVeryLongCustomNameThatDoesNotFit' }],
];

/** The walk through a funnel, over and over until there are `count` rows. */
export function madeUpRows(count: number): PanelRow[] {
  return Array.from({ length: count }, (_, serial) => {
    const round = Math.floor(serial / WALK.length);
    const [after, given] = WALK[serial % WALK.length] ?? [0, {}];
    const partner = given.partnerKey;
    return row(serial, after + round * 30_000, {
      ...given,
      ...(typeof partner === 'string'
        ? { partnerKey: `r${round * WALK.length + Number(partner.slice(1))}` }
        : {}),
    });
  });
}
