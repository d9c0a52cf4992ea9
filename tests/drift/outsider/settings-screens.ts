import { TWINS } from './twins.ts';
import { DATASET, type OutsiderScreen } from './scene.ts';
import { others, pairs } from './settings-pairs.ts';

const ID = ['events-manager.datasetId'];

/** Around and between: what nobody takes for a field. */
const deep = (html: string, levels = 6) =>
  '<div><span style="display:block">'.repeat(levels / 2) +
  html +
  '</span></div>'.repeat(levels / 2);

const twins: OutsiderScreen[] = Object.entries(TWINS).map(([how, hide]) => ({
  name: `dataset ID with a twin ${how}`,
  truths: ID,
  draw: (scene) => {
    const { say, is, digits } = scene;
    const twin = hide(`<div><span>${say('datasetId')}</span><span>${digits()}</span></div>`);
    const right = `<div><span>${say('datasetId')}</span> <span ${is('datasetId')}>${DATASET}</span></div>`;
    return scene.random.shuffle([twin, right]).join('');
  },
}));

/** Settings of a dataset, with its ID among others. */
export const SETTINGS_SCREENS: OutsiderScreen[] = [
  ...twins,
  {
    name: 'table of names and values',
    truths: ID,
    draw: (scene) =>
      `<table>${pairs(scene, 4)
        .map(({ label, value, mark }) => `<tr><th>${label}</th><td ${mark}>${value}</td></tr>`)
        .join('')}</table>`,
  },
  {
    name: 'table with a column between',
    truths: ID,
    draw: (scene) =>
      `<table>${pairs(scene, 3)
        .map(
          ({ label, value, mark }) =>
            `<tr><td>${label}</td><td>${scene.decoy('explained')}</td><td><code ${mark}>${value}</code></td></tr>`,
        )
        .join('')}</table>`,
  },
  {
    name: 'definition list',
    truths: ID,
    draw: (scene) =>
      `<dl>${pairs(scene, 3)
        .map(({ label, value, mark }) => `<dt>${label}</dt><dd ${mark}>${value}</dd>`)
        .join('')}</dl>`,
  },
  {
    name: 'grouped definition list, six deep',
    truths: ID,
    draw: (scene) =>
      `<dl>${pairs(scene, 3)
        .map(
          ({ label, value, mark }) =>
            `<div><dt>${deep(label)}</dt><dd>${deep(`<span ${mark}>${value}</span>`)}</dd></div>`,
        )
        .join('')}</dl>`,
  },
  {
    name: 'rows with a copy button',
    truths: ID,
    draw: (scene) =>
      pairs(scene, 3)
        .map(
          ({ label, value, mark }) =>
            `<div style="display:flex"><div><span>${label}</span></div><div><span ${mark}>${value}</span><button>${scene.decoy('copy')}</button></div></div>`,
        )
        .join(''),
  },
  {
    name: 'in one text',
    truths: ID,
    draw: ({ say, is, decoy, digits }) =>
      `<p>${decoy('appId')}: ${digits()}</p><p ${is('datasetId')}>${say('datasetId').replace(/[:*]\s*$/, '')}: ${DATASET}</p>`,
  },
  {
    name: 'bold name, then the value in the same line',
    truths: ID,
    draw: (scene) =>
      pairs(scene, 2)
        .map(({ label, value, mark }) => `<p ${mark}><b>${label}</b> ${value}</p>`)
        .join(''),
  },
  {
    name: 'read-only fields with labels',
    truths: ID,
    draw: (scene) =>
      pairs(scene, 3)
        .map(
          ({ label, value, mark }, index) =>
            `<label for="f${index}">${label}</label><input id="f${index}" readonly value="${value}" ${mark}>`,
        )
        .join(''),
  },
  {
    name: 'text areas named from elsewhere',
    truths: ID,
    draw: (scene) => {
      const all = pairs(scene, 2);
      return `<div hidden>${all.map(({ label }, index) => `<i id="n${index}">${label}</i>`).join('')}</div>${all
        .map(
          ({ value, mark }, index) =>
            `<textarea readonly aria-labelledby="n${index}" ${mark}>${value}</textarea>`,
        )
        .join('')}`;
    },
  },
  {
    name: 'components with the name in the light and the value in the shade',
    truths: ID,
    draw: (scene) =>
      pairs(scene, 3)
        .map(
          ({ label, value, mark }) =>
            `<x-row><template shadowrootmode="open"><div><slot></slot></div><div><span ${mark}>${value}</span></div></template><span>${label}</span></x-row>`,
        )
        .join(''),
  },
  {
    name: 'components in components',
    truths: ID,
    draw: (scene) =>
      pairs(scene, 2)
        .map(
          ({ label, value, mark }) =>
            `<x-row><template shadowrootmode="open"><div>${label}</div><x-value><template shadowrootmode="open"><span ${mark}>${value}</span></template></x-value></template></x-row>`,
        )
        .join(''),
  },
  {
    name: 'value in reading marks',
    truths: ID,
    draw: (scene) =>
      pairs(scene, 2)
        .map(
          ({ label, value, mark }) =>
            `<div dir="rtl"><span>${label}</span><bdi ${mark}>\u200e${value}\u200e</bdi></div>`,
        )
        .join(''),
  },
  {
    name: 'two of one name and of different values',
    truths: [],
    draw: ({ say, digits }) =>
      `<div><span>${say('datasetId')}</span><span>${digits()}</span></div><div><span>${say('datasetId')}</span><span>${digits()}</span></div>`,
  },
  {
    name: 'only others',
    truths: [],
    draw: (scene) =>
      others(scene)
        .map(([label, value]) => `<div><span>${label}</span><span>${value}</span></div>`)
        .join(''),
  },
  {
    name: 'named by the page for the ears',
    truths: ID,
    draw: (scene) =>
      pairs(scene, 3)
        .map(
          ({ label, value, mark }) =>
            `<div role="textbox" aria-readonly="true" tabindex="0" aria-label="${label.trim()}" ${mark}>${value}</div>`,
        )
        .join(''),
  },
  {
    name: 'tiles with the name under the value',
    truths: ID,
    draw: (scene) =>
      `<div style="display:flex;gap:16px">${pairs(scene, 3)
        .map(
          ({ label, value, mark }) =>
            `<div><div style="font-size:24px" ${mark}>${value}</div><div>${label}</div></div>`,
        )
        .join('')}</div>`,
  },
  {
    name: 'tiles without any element of their own',
    truths: [],
    draw: (scene) =>
      `<div style="display:grid;grid-template-columns:1fr 1fr">${pairs(scene, 2)
        .map(
          ({ label, value, mark }) =>
            `<div style="order:2" ${mark}>${value}</div><div style="order:1">${label}</div>`,
        )
        .join('')}</div>`,
  },
  {
    name: 'names in one column of the page, values in the other',
    truths: ID,
    draw: (scene) => {
      const all = pairs(scene, 3);
      const row = 'style="height:24px"';
      return `<div style="display:flex;gap:24px"><div>${all.map(({ label }) => `<div ${row}>${label}</div>`).join('')}</div><div>${all.map(({ value, mark }) => `<div ${row} ${mark}>${value}</div>`).join('')}</div></div>`;
    },
  },
  {
    name: 'names in one column, of which another’s value is the only one',
    truths: [],
    draw: ({ say, decoy, digits }) =>
      `<div style="display:flex;gap:24px"><div><div style="height:24px">${decoy('appId')}</div><div style="height:24px">${say('datasetId')}</div></div><div><div style="height:24px">${digits()}</div><div style="height:24px">–</div></div></div>`,
  },
  {
    name: 'tile of another under the name of a dataset',
    truths: [],
    draw: ({ say, decoy, digits }) =>
      `<section><div>${say('datasetId')}</div><div><div>${digits()}</div><div>${decoy('appId')}</div></div></section>`,
  },
  {
    name: 'another’s name for the eye only, under the name of a dataset',
    truths: [],
    draw: ({ say, decoy, digits }) =>
      `<h3>${say('datasetId')}</h3><div><span aria-hidden="true">${decoy('appId')}</span> <span>${digits()}</span></div>`,
  },
  {
    name: 'one name over two rows of values',
    truths: [],
    draw: ({ say, digits }) =>
      `<table><tr><th rowspan="2">${say('datasetId')}</th><td>${digits()}</td></tr><tr><td>${digits()}</td></tr></table>`,
  },
  {
    name: 'one name before two values',
    truths: ID,
    draw: ({ say, is, digits, decoy }) =>
      `<div style="display:flex;gap:8px"><b>${say('datasetId')}</b><span ${is('datasetId')}>${DATASET}</span><b>${decoy('appId')}</b><span>${digits()}</span></div>`,
  },
  {
    name: 'values as links, from right to left',
    truths: ID,
    draw: (scene) =>
      `<table dir="rtl">${pairs(scene, 3)
        .map(
          ({ label, value, mark }) =>
            `<tr><td>${label}</td><td><a href="#" ${mark}>${value}</a></td></tr>`,
        )
        .join('')}</table>`,
  },
  {
    name: 'list of datasets, three of them',
    truths: [],
    draw: ({ say, decoy, digits }) =>
      `<table><thead><tr><th>${decoy('owner')}</th><th>${say('datasetId')}</th></tr></thead><tbody>${'abc'
        .split('')
        .map((one) => `<tr><td>${one}</td><td>${digits()}</td></tr>`)
        .join('')}</tbody></table>`,
  },
  {
    name: 'names over their columns, of which one is empty',
    truths: [],
    draw: ({ say, decoy, digits }) =>
      `<div style="display:grid;grid-template-columns:repeat(3,1fr)"><div>${decoy('appId')}</div><div>${decoy('businessId')}</div><div>${say('datasetId')}</div><div>${digits()}</div><div>${digits()}</div><div>–</div></div>`,
  },
  {
    name: 'list of datasets, one of them',
    truths: ID,
    draw: ({ say, is, decoy, digits }) =>
      `<table><thead><tr><th>${decoy('owner')}</th><th>${say('datasetId')}</th><th>${decoy('businessId')}</th></tr></thead><tbody><tr><td>Bright Smile</td><td ${is('datasetId')}>${DATASET}</td><td>${digits()}</td></tr></tbody></table>`,
  },
  ...(['table', 'roles', 'grid'] as const).map((how): OutsiderScreen => ({
    name: `names over their columns, as ${how}`,
    truths: ID,
    draw: (scene) => {
      const all = pairs(scene, 3);
      const labels = all.map(({ label }) => label);
      const cells = (tag: string, role: string) => ({
        head: labels.map((label) => `<${tag} role="${role}header">${label}</${tag}>`).join(''),
        body: all
          .map(({ value, mark }) => `<${tag} role="cell" ${mark}>${value}</${tag}>`)
          .join(''),
      });
      if (how === 'table')
        return `<table><thead><tr>${labels.map((label) => `<th>${label}</th>`).join('')}</tr></thead><tbody><tr>${all
          .map(({ value, mark }) => `<td ${mark}>${value}</td>`)
          .join('')}</tr></tbody></table>`;
      if (how === 'roles') {
        const { head, body } = cells('div', 'column');
        const row = 'role="row" style="display:grid;grid-template-columns:repeat(4,1fr)"';
        return `<div role="table"><div ${row}>${head}</div><div ${row}>${body}</div></div>`;
      }
      return `<div style="display:grid;grid-template-columns:repeat(4,1fr)">${labels.map((label) => `<div>${label}</div>`).join('')}${all
        .map(({ value, mark }) => `<div ${mark}>${value}</div>`)
        .join('')}</div>`;
    },
  })),
];
