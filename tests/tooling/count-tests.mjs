/**
 * How many tests passed, failed and were skipped, from the text of Vitest's JSON report (null when
 * it left none) and whether Vitest ended well. A test file that could not be run, an error outside
 * any test and a Vitest that broke off each count as one failure, so that nothing which went wrong
 * counts zero.
 */
export function countTests(report, endedWell) {
  const files = readFiles(report);
  const outcomes = files.flatMap((file) => file.assertionResults.map(({ status }) => status));
  const passed = outcomes.filter((status) => status === 'passed').length;
  const failed =
    outcomes.filter((status) => status === 'failed').length + files.filter(isBroken).length;
  const skipped = outcomes.filter((status) => !['passed', 'failed'].includes(status)).length;
  return { passed, failed: failed === 0 && !endedWell ? 1 : failed, skipped };
}

/** A file that failed while none of its tests did: it could not be loaded, or a hook failed. */
function isBroken({ status, assertionResults }) {
  return status === 'failed' && assertionResults.every((result) => result.status !== 'failed');
}

function readFiles(report) {
  if (report === null) return [];
  try {
    return JSON.parse(report).testResults ?? [];
  } catch {
    return [];
  }
}
