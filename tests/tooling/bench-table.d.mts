import type { Figure } from '../bench/figure.ts';

export function isWithinBudget(figure: Figure): boolean;
export function benchTable(figures: Figure[], machine: string): string;
