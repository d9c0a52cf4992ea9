import * as z from 'zod';

/** Body of saving a funnel's Settings. */
export const settingsBody = z.object({
  name: z.string().min(1),
  path: z.string().regex(/^\//),
  header: z.string(),
  footer: z.string(),
  optimizeJavaScript: z.boolean(),
});

/** Body of the page builder's Save. */
export const pageBody = z.object({ header: z.string(), footer: z.string() });

const triggerSchema = z.object({ id: z.string(), kind: z.string(), filter: z.string() });

const conversionsApiSchema = z.object({
  kind: z.literal('conversions-api'),
  id: z.string(),
  name: z.string(),
  connection: z.enum(['integration', 'ad-manager']),
  eventType: z.enum(['funnel', 'lead', 'instagram', '']),
  eventName: z.string(),
  stageName: z.string(),
  accessToken: z.string(),
  datasetId: z.string(),
  value: z.string(),
  currency: z.string(),
  customMapping: z.boolean(),
  mappedId: z.string(),
});

const webhookSchema = z.object({
  kind: z.literal('webhook'),
  id: z.string(),
  name: z.string(),
  url: z.string(),
  accessToken: z.string(),
  method: z.string().optional(),
});

const networkSchema = z.object({
  kind: z.enum(['tiktok', 'linkedin']),
  id: z.string(),
  name: z.string(),
  accessToken: z.string(),
  targetId: z.string(),
});

const actionSchema = z.discriminatedUnion('kind', [
  conversionsApiSchema,
  webhookSchema,
  networkSchema,
]);

/** Body of the workflow builder's Save. */
export const workflowBody = z.object({
  name: z.string().min(1),
  triggers: z.array(triggerSchema),
  actions: z.array(actionSchema),
  allowReentry: z.boolean(),
});

/** Body of the Draft/Publish switch. */
export const statusBody = z.object({ published: z.boolean() });

/** Body of a custom value, new or changed. */
export const customValueBody = z.object({ name: z.string().min(1), value: z.string().min(1) });

/** Body of a funnel's tab Events. */
export const eventsBody = z.object({
  isOn: z.boolean(),
  pixelId: z.string(),
  accessToken: z.string(),
  eventName: z.string(),
});

/** Body of "New funnel". */
export const newFunnelBody = z.object({ name: z.string().trim().min(1) });

/** Body of "Clone step". */
export const cloneBody = z.object({ pageId: z.string() });
