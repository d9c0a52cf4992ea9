/** The ways to hide a twin from everybody. */
export const TWINS: Record<string, (inner: string) => string> = {
  'of no opacity': (inner) => `<div style="opacity:0">${inner}</div>`,
  'far to the left': (inner) => `<div style="position:absolute;left:-9999px">${inner}</div>`,
  'for nobody’s ears': (inner) => `<div aria-hidden="true">${inner}</div>`,
  'of hidden visibility': (inner) => `<div style="visibility:hidden">${inner}</div>`,
  'that is inert': (inner) => `<div inert>${inner}</div>`,
  'in closed details': (inner) => `<details><summary>Old</summary>${inner}</details>`,
  'cut to nothing': (inner) =>
    `<div style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">${inner}</div>`,
  'by clip-path': (inner) => `<div style="position:absolute;clip-path:inset(50%)">${inner}</div>`,
  'scaled to nothing': (inner) => `<div style="transform:scale(0)">${inner}</div>`,
  'in a folded panel': (inner) => `<div style="max-height:0;overflow:hidden">${inner}</div>`,
  'that is to be found only': (inner) => `<div hidden="until-found">${inner}</div>`,
  'fixed out of the window': (inner) =>
    `<div style="position:fixed;left:-4000px;top:0">${inner}</div>`,
  'with its text pushed out': (inner) =>
    `<div style="text-indent:-9999px;overflow:hidden;width:200px">${inner}</div>`,
  'of letters without a size': (inner) => `<div style="font-size:0">${inner}</div>`,
  'filtered away': (inner) => `<div style="filter:opacity(0)">${inner}</div>`,
  'moved out of its window': (inner) =>
    `<div style="width:300px;height:60px;overflow:hidden"><div style="transform:translateX(-400px)">${inner}</div></div>`,
};
