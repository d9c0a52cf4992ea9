import {
  INDUSTRIES,
  PLAN_PARAMETERS,
  type PlanParameter,
  type SetUpPlan,
} from '@/utils/client/set-up-plan';
import { readDomain } from '@/utils/client/website-domain';
import type { Difference } from '@/utils/sites/events-manager/wizard/judge-parameter-sets';
import type { Review, ReviewedEvent } from '@/utils/sites/events-manager/wizard/review';

const named = (parameter: PlanParameter) => PLAN_PARAMETERS[parameter];

function compareEvent(reviewed: ReviewedEvent, plan: SetUpPlan): Difference[] {
  const { event, title, parameters, others } = reviewed;
  if (event === undefined || !plan.events.includes(event))
    return [{ event: title, text: 'is set up, and is not in the plan' }];
  const missing = plan.parameters.filter((parameter) => !parameters.includes(parameter));
  const extra = parameters.filter((parameter) => !plan.parameters.includes(parameter));
  return [
    ...missing.map((parameter) => ({ event: title, text: `${named(parameter)} is missing` })),
    ...[...extra.map(named), ...others].map((name) => ({
      event: title,
      text: `${name} is sent, and is not in the plan`,
    })),
  ];
}

function compareWebsite({ domain, industry }: Review, plan: SetUpPlan): Difference[] {
  const planned = readDomain(plan.domain);
  const differences: Difference[] = [];
  if (domain !== undefined && planned !== undefined && domain !== planned)
    differences.push({ event: 'Website', text: `is ${domain}, and ${planned} in the plan` });
  if (industry !== undefined && plan.industry !== null && industry !== plan.industry)
    differences.push({
      event: 'Industry',
      text: `is ${INDUSTRIES[industry]}, and ${INDUSTRIES[plan.industry]} in the plan`,
    });
  return differences;
}

/** Everything in which the review page differs from the plan; empty when they are equal. */
export function compareReview(review: Review, plan: SetUpPlan): Difference[] {
  const absent = plan.events.filter(
    (event) => !review.events.some((reviewed) => reviewed.event === event),
  );
  return [
    ...compareWebsite(review, plan),
    ...absent.map((event) => ({ event, text: 'is in the plan, and is not set up' })),
    ...review.events.flatMap((reviewed) => compareEvent(reviewed, plan)),
  ];
}
