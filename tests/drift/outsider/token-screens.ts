import { TWINS } from './twins.ts';
import { OTHER_TOKEN, TOKEN, type OutsiderScreen } from './scene.ts';

const IS = ['events-manager.accessToken'];

/** The size of letters around a field is not that of its own. */
const HIDING = Object.entries(TWINS).filter(([how]) => how !== 'of letters without a size');

/** A token and a test code, each with a twin of another value that nobody sees. */
const twins: OutsiderScreen[] = HIDING.map(([how, hide]) => ({
  name: `token and test code with twins ${how}`,
  truths: [...IS, 'events-manager.testCode'],
  draw: ({ say, is, random }) => {
    const token = (value: string, mark: string) =>
      `<div><span>${say('accessToken')}</span> <input readonly value="${value}" ${mark}></div>`;
    const code = (value: string, mark: string) => `<div>1. <code ${mark}>${value}</code></div>`;
    return random
      .shuffle([
        token(TOKEN, is('accessToken')),
        hide(token(OTHER_TOKEN, '')),
        code('TEST48151', is('testCode')),
        hide(code('TEST7', '')),
      ])
      .join('');
  },
}));

/** Where a token is shown, beside others. */
export const TOKEN_SCREENS: OutsiderScreen[] = [
  ...twins,
  {
    name: 'dialog with a labelled field',
    truths: IS,
    draw: ({ say, is, decoy }) =>
      `<div role="dialog" aria-modal="true"><h2>${say('conversionsApi')}</h2><p>${decoy('explained')}</p><label>${say('accessToken')}<textarea readonly ${is('accessToken')}>${TOKEN}</textarea></label></div>`,
  },
  {
    name: 'name in the next cell, among other secrets',
    truths: IS,
    draw: ({ say, is, decoy, random }) =>
      `<table>${random
        .shuffle([
          `<tr><td>${decoy('pageToken')}</td><td><input readonly value="${OTHER_TOKEN}"></td></tr>`,
          `<tr><td>${decoy('verifyToken')}</td><td><input readonly value="verify-me"></td></tr>`,
          `<tr><td>${say('accessToken')}</td><td><input readonly value="${TOKEN}" ${is('accessToken')}></td></tr>`,
          `<tr><td>${decoy('appSecret')}</td><td><input type="password" value="0f3a"></td></tr>`,
        ])
        .join('')}</table>`,
  },
  {
    name: 'contenteditable with a name for the ears',
    truths: IS,
    draw: ({ attribute, is, decoy }) =>
      `<div><p>${decoy('explained')}</p><div contenteditable="true" aria-label="${attribute('accessToken')}" ${is('accessToken')}>${TOKEN}</div></div>`,
  },
  {
    name: 'named by its placeholder only',
    truths: IS,
    draw: ({ attribute, is, decoy }) =>
      `<div><input placeholder="${decoy('appId').trim()}"></div><div><input placeholder="${attribute('accessToken')}" value="${TOKEN}" ${is('accessToken')}></div>`,
  },
  {
    name: 'named inside its own shadow',
    truths: IS,
    draw: ({ say, is, decoy }) =>
      `<x-field><template shadowrootmode="open"><span id="n">${say('accessToken')}</span><p>${decoy('explained')}</p><input aria-labelledby="n" value="${TOKEN}" ${is('accessToken')}></template></x-field><x-field><template shadowrootmode="open"><span id="n">${decoy('pageToken')}</span><input aria-labelledby="n" value="${OTHER_TOKEN}"></template></x-field>`,
  },
  {
    name: 'named across a shadow root, which names nothing',
    truths: IS,
    draw: ({ say, is, decoy }) =>
      `<div><span id="outer">${say('accessToken')}</span><x-field><template shadowrootmode="open"><input aria-labelledby="outer" value="${TOKEN}" ${is('accessToken')}></template></x-field></div><div><span id="other">${decoy('verifyToken')}</span><x-field><template shadowrootmode="open"><input aria-labelledby="other" value="x"></template></x-field></div>`,
  },
  {
    name: 'dots and an eye',
    truths: IS,
    draw: ({ say, is, decoy }) =>
      `<label for="t">${say('accessToken')}</label><div><input id="t" type="password" value="${TOKEN}" ${is('accessToken')}><button aria-label="${decoy('copy')}">◉</button></div>`,
  },
  {
    name: 'label that explains itself',
    truths: IS,
    draw: ({ say, is, decoy }) =>
      `<label><div>${say('accessToken')}</div><div>${decoy('explained')}</div><input value="${TOKEN}" ${is('accessToken')}></label>`,
  },
  {
    name: 'label that follows and floats',
    truths: IS,
    draw: ({ say, is, decoy }) =>
      `<div style="position:relative"><input style="height:48px;padding-top:18px" value="${TOKEN}" ${is('accessToken')}><span style="position:absolute;left:8px;top:4px">${say('accessToken')}</span></div><div style="position:relative"><input style="height:48px;padding-top:18px"><span style="position:absolute;left:8px;top:4px">${decoy('appId')}</span></div>`,
  },
  {
    name: 'only other secrets',
    truths: [],
    draw: ({ decoy }) =>
      `<h3>Webhooks</h3><label>${decoy('verifyToken')}<input value="${OTHER_TOKEN}"></label><label>${decoy('pageToken')}<input value="${OTHER_TOKEN}"></label>`,
  },
  {
    name: 'a page’s token as a text that is shown',
    truths: [],
    draw: ({ decoy }) =>
      `<table><tr><th>${decoy('pageToken')}</th><td>${OTHER_TOKEN}</td></tr></table>`,
  },
  {
    name: 'the dialog’s, not the page’s behind it',
    truths: IS,
    draw: ({ say, is }) =>
      `<main><label>${say('accessToken')}<input value=""></label></main><div role="dialog" aria-modal="true" style="position:fixed;inset:100px;background:#fff"><label>${say('accessToken')}<input value="${TOKEN}" ${is('accessToken')}></label></div>`,
  },
  {
    name: 'another’s, whose name is drawn for the eye only',
    truths: [],
    draw: ({ say, decoy }) =>
      `<h3>${say('accessToken')}</h3><div><span aria-hidden="true">${decoy('pageToken')}</span><input value="${OTHER_TOKEN}"></div>`,
  },
  {
    name: 'in closed details',
    truths: [],
    draw: ({ say }) =>
      `<details><summary>More</summary><label>${say('accessToken')}<input value="${TOKEN}"></label></details>`,
  },
  {
    name: 'upper case by style, six deep',
    truths: IS,
    draw: ({ say, is }) =>
      `<div style="text-transform:uppercase"><div><div><div><span>${say('accessToken')}</span></div></div></div><div><div><div><div><input value="${TOKEN}" ${is('accessToken')}></div></div></div></div></div>`,
  },
];
