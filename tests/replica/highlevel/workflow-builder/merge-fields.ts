/** Merge fields that the picker beside a text field offers (facts, HighLevel, "Merge fields"). */
export const MERGE_FIELDS: readonly string[] = [
  '{{contact.attributionSource.fbclid}}',
  '{{contact.lastAttributionSource.fbclid}}',
  '{{contact.facebookLeadId}}',
  '{{opportunity.monetaryValue}}',
  '{{custom_values.meta_access_token}}',
  '{{custom_values.meta_dataset_id}}',
];
