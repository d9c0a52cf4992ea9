import { z } from 'zod';
import type { Dataset, DatasetSetup } from '../world.ts';
import { INDUSTRIES, STANDARD_EVENTS, completeParameters } from './setup-choices.ts';

const setupSchema = z.object({
  domain: z.string(),
  industry: z.enum(INDUSTRIES).nullable(),
  events: z.array(z.object({ name: z.enum(STANDARD_EVENTS), parameters: z.array(z.string()) })),
  finished: z.boolean(),
});

const datasetSchema = z.object({
  name: z.string().trim().min(1).max(50),
  adAccount: z.string().regex(/^\d+$/),
  businessId: z.string().regex(/^\d+$/),
});

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Keeps the wizard's choices on the dataset. False when the body is none that the wizard sends. */
export function keepSetup(dataset: Dataset, body: string): boolean {
  const parsed = setupSchema.safeParse(parseJson(body));
  if (!parsed.success) return false;
  const { events, ...rest } = parsed.data;
  const complete = events.map(({ name, parameters }) => ({
    name,
    parameters: completeParameters(name, parameters),
  }));
  dataset.setup = { ...rest, events: complete } satisfies DatasetSetup;
  return true;
}

/**
 * Makes the dataset that "Create pixel" asks for; undefined when its name or owner is missing.
 *
 * @param makeDigits Makes that many digits, the first of them not 0.
 */
export function makeDataset(
  body: string,
  makeDigits: (length: number) => string,
): Dataset | undefined {
  const parsed = datasetSchema.safeParse(parseJson(body));
  if (!parsed.success) return undefined;
  return { ...parsed.data, id: makeDigits(16), testCode: `TEST${makeDigits(5)}`, tokens: [] };
}

/** The address in the body of a "Check", empty when there is none. */
export function readCheckedWebsite(body: string): string {
  const parsed = z.object({ website: z.string() }).safeParse(parseJson(body));
  return parsed.success ? parsed.data.website : '';
}
