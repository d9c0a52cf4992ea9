import { FIELDS } from '@/utils/sites/events-manager/fields';
import { fieldToFill } from '@/utils/sites/field-to-fill';

const ALL = Object.values(FIELDS);

/** The wizard's own fields, as the person can show them. */
export const WIZARD_FIELDS = {
  pixelName: fieldToFill('pixel name', FIELDS.pixelName, ALL),
  websiteUrl: fieldToFill('website’s address', FIELDS.websiteUrl, ALL),
  industry: fieldToFill('list of industries', FIELDS.industry, ALL),
};
