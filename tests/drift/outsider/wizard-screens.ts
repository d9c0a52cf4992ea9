import type { OutsiderScreen, Scene } from './scene.ts';

const field = (...keys: string[]) => keys.map((key) => `events-manager.${key}`);
const PARAMETERS = [
  'eventId',
  'email',
  'firstName',
  'lastName',
  'phone',
  'clickId',
  'browserId',
] as const;

/** The parameters and one that is none of ours, each drawn by `row`. */
function parameters(scene: Scene, row: (name: string, mark: string, index: number) => string) {
  const { say, is, decoy, random } = scene;
  const rows = PARAMETERS.map((key, index) => row(say(key), is(key), index));
  return random.shuffle([...rows, row(decoy('city'), '', 99)]).join('');
}

const over = ({ say }: Scene) => `<h2>${say('selectParameters')}</h2>`;

/** Steps of the wizard. */
export const WIZARD_SCREENS: OutsiderScreen[] = [
  {
    name: 'pixel name among other names',
    truths: field('pixelName'),
    draw: ({ say, is, decoy }) =>
      `<div role="dialog" aria-label="x"><h2>${say('createPixel')}</h2><label for="b">${decoy('businessName')}</label><input id="b"><label for="p">${say('pixelName')}</label><input id="p" maxlength="50" ${is('pixelName')}><span>0/50</span></div>`,
  },
  {
    name: 'pixel name by placeholder beside a search',
    truths: field('pixelName'),
    draw: ({ say, is, attribute }) =>
      `<div role="dialog"><input type="search" placeholder="${attribute('pixelName')}"><h2>${say('createPixel')}</h2><div contenteditable="true" data-placeholder="${attribute('pixelName')}" ${is('pixelName')}></div></div>`,
  },
  {
    name: 'website under a name for the ears only',
    truths: field('websiteUrl'),
    draw: ({ say, is, decoy }) =>
      `<div><label for="w" style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">${say('websiteUrl')}</label><input id="w" type="url" placeholder="https://www.example.com" ${is('websiteUrl')}></div><label>${decoy('privacyUrl')}<input type="url"></label>`,
  },
  {
    name: 'website in a group that is named',
    truths: field('websiteUrl'),
    draw: ({ say, is, decoy }) =>
      `<fieldset><legend>${decoy('privacyUrl')}</legend><input type="url"></fieldset><fieldset><legend>${say('websiteUrl')}</legend><input type="url" ${is('websiteUrl')}></fieldset>`,
  },
  {
    name: 'website as a named group for the ears',
    truths: field('websiteUrl'),
    draw: ({ say, is, decoy }) =>
      `<div role="group" aria-labelledby="g1"><div id="g1">${decoy('privacyUrl')}</div><div><input></div></div><div role="group" aria-labelledby="g2"><div id="g2">${say('websiteUrl')}</div><div><textarea rows="1" ${is('websiteUrl')}></textarea></div></div>`,
  },
  {
    name: 'industry as a native list named with its value',
    truths: field('industry'),
    draw: ({ say, is }) =>
      `<span id="i">${say('industry')}</span><select id="s" aria-labelledby="i s" ${is('industry')}><option>Retail</option></select>`,
  },
  {
    name: 'industry as a box beside its name',
    truths: field('industry'),
    draw: ({ say, is, decoy }) =>
      `<div><div>${decoy('owner')}</div><div role="combobox" tabindex="0">x</div></div><div><div>${say('industry')}</div><div role="combobox" tabindex="0" ${is('industry')}><span>—</span></div></div>`,
  },
  {
    name: 'industry as a button that says what to do',
    truths: field('industry'),
    draw: ({ say, is }) =>
      `<div><button aria-haspopup="listbox" ${is('industry')}><span>${say('industry')}</span><svg></svg></button></div>`,
  },
  {
    name: 'parameters with drawn boxes',
    truths: field(...PARAMETERS),
    draw: (scene) =>
      `${over(scene)}<ul>${parameters(
        scene,
        (name, mark, index) =>
          `<li style="position:relative"><input type="checkbox" id="c${index}" style="opacity:0;position:absolute;left:0;top:0;width:20px;height:20px" ${mark}><span style="display:inline-block;width:20px;height:20px"></span><label for="c${index}">${name}</label></li>`,
      )}</ul>`,
  },
  {
    name: 'parameters in a table, the box last',
    truths: field(...PARAMETERS),
    draw: (scene) =>
      `${over(scene)}<table>${parameters(
        scene,
        (name, mark) =>
          `<tr><td>${name}</td><td>${scene.decoy('explained')}</td><td><input type="checkbox" ${mark}></td></tr>`,
      )}</table>`,
  },
  {
    name: 'parameters in a table, the box first, a badge last',
    truths: field(...PARAMETERS),
    draw: (scene) =>
      `${over(scene)}<table>${parameters(
        scene,
        (name, mark) =>
          `<tr><td><input type="checkbox" ${mark}></td><td>${name}</td><td>${scene.decoy('recommended')}</td></tr>`,
      )}</table>`,
  },
  {
    name: 'parameters as switches named from elsewhere',
    truths: field(...PARAMETERS),
    draw: (scene) =>
      `${over(scene)}${parameters(
        scene,
        (name, mark, index) =>
          `<div style="display:flex"><div><div id="l${index}">${name}</div><div>${scene.decoy('explained')}</div></div><div role="switch" aria-checked="false" tabindex="0" aria-labelledby="l${index}" style="width:40px;height:20px" ${mark}></div></div>`,
      )}`,
  },
  {
    name: 'parameters as names and boxes without any row',
    truths: field(...PARAMETERS),
    draw: (scene) =>
      `${over(scene)}<div>${parameters(scene, (name, mark) => `<input type="checkbox" ${mark}> ${name}<br>`)}</div>`,
  },
  {
    name: 'a business’s ID that is no parameter',
    truths: [],
    draw: () =>
      `<h2>Columns</h2><label><input type="checkbox"> Business ID</label><label><input type="checkbox"> Client ID</label>`,
  },
];
