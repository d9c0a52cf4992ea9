/** Whether the figure is within its budget. */
export function isWithinBudget({ value, budget, better }) {
  return better === 'more' ? value >= budget : value <= budget;
}

/** The figures as a table: name, value, budget, ratio to the floor, verdict. */
export function benchTable(figures, machine) {
  const head = ['Figure', 'Value', 'Budget', 'Ratio', 'Verdict'];
  const rows = figures.map((figure) => [
    figure.name,
    `${round(figure.value)} ${figure.unit}`,
    `${round(figure.budget)} ${figure.unit}`,
    describeRatio(figure),
    verdict(figure),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => cells[column].length)),
  );
  const lines = [head, ...rows].map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', `Machine: ${machine}`].join('\n');
}

/** Times the floor; without a floor, the share of the budget. */
function describeRatio({ value, budget, floor }) {
  if (floor !== undefined) return `${round(value / floor.value)} × ${floor.name}`;
  return budget === 0 ? '' : `${Math.round((value / budget) * 100)} % of budget`;
}

function verdict(figure) {
  if (isWithinBudget(figure)) return 'within budget';
  return figure.better === 'more' ? 'under budget' : 'over budget';
}

function round(value) {
  return String(Number(value.toPrecision(3)));
}
