import type { OutsiderScreen } from './scene.ts';

const one = (key: string) => [`events-manager.${key}`];

/** Buttons and cards to choose from. */
export const BUTTON_SCREENS: OutsiderScreen[] = [
  {
    name: 'generate as a link that is a button',
    truths: one('generateToken'),
    draw: ({ say, is, decoy }) =>
      `<a role="button" href="#" ${is('generateToken')}><span>${say('generateToken')}</span></a><a href="#">${decoy('explained')}</a><button>${decoy('copy')}</button>`,
  },
  {
    name: 'generate with a drawn icon',
    truths: one('generateToken'),
    draw: ({ say, is }) =>
      `<div role="button" tabindex="0" ${is('generateToken')}><svg><title>key</title></svg><i aria-hidden="true">\ue001</i><div><div>${say('generateToken')}</div></div></div>`,
  },
  {
    name: 'two buttons to copy code',
    truths: [],
    draw: ({ say }) => `<button>${say('copyCode')}</button><button>${say('copyCode')}</button>`,
  },
  {
    name: 'cards with an explanation',
    truths: one('bothWays').map(() => 'events-manager.pixelAndConversionsApi'),
    draw: ({ say, is, decoy }) =>
      `<div role="radiogroup"><div role="radio" aria-checked="false" tabindex="0" ${is('pixelAndConversionsApi')}><div>${say('pixelAndConversionsApi')}</div><div>${decoy('explained')}</div></div><div role="radio" aria-checked="false" tabindex="0"><div>${say('conversionsApi')}</div></div></div>`,
  },
  {
    name: 'native radios in labels',
    truths: [...one('newPixel'), ...one('existingPixel')],
    draw: ({ say, is }) =>
      `<label><input type="radio" name="r" ${is('newPixel')}> ${say('newPixel')}</label><label><input type="radio" name="r" ${is('existingPixel')}> ${say('existingPixel')}</label>`,
  },
  {
    name: 'the way on, off for now',
    truths: one('check'),
    draw: ({ say, is }) =>
      `<input aria-label="x"><button disabled aria-disabled="true" ${is('check')}>${say('check')}</button>`,
  },
  {
    name: 'the way on as a submit field',
    truths: one('check'),
    draw: ({ attribute, is }) =>
      `<form><input type="submit" value="${attribute('check')}" ${is('check')}></form>`,
  },
];
