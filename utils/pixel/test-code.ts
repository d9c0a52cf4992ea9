/** A test event code, or why it is none. */
export type TestCodeCheck = { ok: true; testCode: string } | { ok: false; problem: string };

/**
 * Whether a text is a test event code: `TEST` and digits. Codes seen have one to six of them;
 * Meta documents no length, so up to ten pass. White space around it is taken off.
 */
export function checkTestCode(text: string): TestCodeCheck {
  const testCode = text.trim();
  if (/^TEST\d{1,10}$/.test(testCode)) return { ok: true, testCode };
  const problem =
    testCode === ''
      ? 'There is no test code here. Open the Test events tab in Events Manager: it shows one under Test server events.'
      : 'This is not a test code: those are the word TEST and some digits. Copy it from the Test events tab in Events Manager.';
  return { ok: false, problem };
}
