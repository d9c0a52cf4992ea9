/** Frame of the page builder, the same behind every shell (facts, HighLevel, "Hosts"). */
export const PAGE_BUILDER_HOST = 'page-builder.leadconnectorhq.com';

/** Frame of the workflow list and builder, the same behind every shell. */
export const WORKFLOW_BUILDER_HOST = 'client-app-automation-workflows.leadconnectorhq.com';

/** Agencies' own domains in front of the same shell; the agencies have put in their own code. */
export const WHITE_LABEL_HOSTS: readonly string[] = [
  'app.agency-one.test',
  'app.brightside-agency.example',
];

/** Hosts of the shell: both of the vendor's, and the agency's. */
export const SHELL_HOSTS: readonly string[] = [
  'app.gohighlevel.com',
  'app.leadconnectorhq.com',
  ...WHITE_LABEL_HOSTS,
];
