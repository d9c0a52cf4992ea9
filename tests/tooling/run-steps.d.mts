export interface Step {
  name: string;
  needs?: string;
}
export interface StepResult {
  name: string;
  passed: number;
  failed: number;
  skipped?: number;
  ms: number;
}
export function runSteps(
  steps: Step[],
  run: (step: Step) => StepResult,
  say: (line: string) => void,
): StepResult[];
export function summarize(results: StepResult[]): string;
export function sum(results: StepResult[]): { passed: number; failed: number };
