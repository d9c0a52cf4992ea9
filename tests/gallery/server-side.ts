import type { ServerSide } from '../../components/popup/server-side.ts';

const say = (what: string) => (value?: unknown) => console.log(what, value);

/** All three answers of Meta at once. */
export const SERVER_SIDE: ServerSide = {
  verdict: {
    state: 'good',
    text: 'This token is valid for dataset 1029384756102938. It does not expire.',
    metaText: '',
    traceId: null,
  },
  quality: {
    ok: true,
    events: [
      {
        eventName: 'Lead',
        score: 4.8,
        keys: [
          { key: 'email', share: 61.5 },
          { key: 'fbp', share: 98 },
        ],
        coverage: 58.2,
        coverageGoal: 75,
        browserIds: 40,
        serverIds: 100,
        deduplicated: 14.8,
        freshness: 'real_time',
      },
    ],
  },
  sent: {
    sendId: 's1',
    clientId: 'c1',
    datasetId: '1029384756102938',
    testCode: 'TEST48151',
    eventName: 'Lead',
    eventId: 'test-81fa22c0',
    at: Date.now() - 60_000,
    state: 'refused',
    text: 'This token may not send for this dataset, or the dataset ID is wrong. Compare the ID, then generate a token on the Settings page of this very dataset: one from the Payload Helper can read, but not send.',
    metaText: 'Unsupported post request. Object with ID 1029384756102938 does not exist.',
    traceId: 'A0000000000000000000042',
    error: { code: 100, subcode: 33 },
    parameters: {},
  },
  sending: false,
  sendProblem: null,
  onCheckToken: say('check'),
  onReadQuality: say('figures'),
  onSend: say('send'),
};
