import type { FindingRule } from '@/utils/pixel/findings/rule';
import { accessTokenInRequest } from '@/utils/pixel/findings/rules/access-token-in-request';
import { attributionMissing } from '@/utils/pixel/findings/rules/attribution-missing';
import { automaticSetUpOff } from '@/utils/pixel/findings/rules/automatic-set-up-off';
import { blockedByExtension } from '@/utils/pixel/findings/rules/blocked-by-extension';
import { blockedByPage } from '@/utils/pixel/findings/rules/blocked-by-page';
import { browserAutomated } from '@/utils/pixel/findings/rules/browser-automated';
import { browserEventMissing } from '@/utils/pixel/findings/rules/browser-event-missing';
import { callNotSent } from '@/utils/pixel/findings/rules/call-not-sent';
import { callWaitsForConsent } from '@/utils/pixel/findings/rules/call-waits-for-consent';
import { callWaitsForScript } from '@/utils/pixel/findings/rules/call-waits-for-script';
import { consentCodeMissing } from '@/utils/pixel/findings/rules/consent-code-missing';
import { consentRevoked } from '@/utils/pixel/findings/rules/consent-revoked';
import { contentIdsEmpty } from '@/utils/pixel/findings/rules/content-ids-empty';
import { contentIdsNotAList } from '@/utils/pixel/findings/rules/content-ids-not-a-list';
import { contentTypeMissing } from '@/utils/pixel/findings/rules/content-type-missing';
import { contentTypeUnknown } from '@/utils/pixel/findings/rules/content-type-unknown';
import { contentsMalformed } from '@/utils/pixel/findings/rules/contents-malformed';
import { contentsNotJson } from '@/utils/pixel/findings/rules/contents-not-json';
import { currencyLowerCase } from '@/utils/pixel/findings/rules/currency-lower-case';
import { currencyUnknown } from '@/utils/pixel/findings/rules/currency-unknown';
import { customDataPlaceholder } from '@/utils/pixel/findings/rules/custom-data-placeholder';
import { domainNotPermitted } from '@/utils/pixel/findings/rules/domain-not-permitted';
import { emailNotAnEmail } from '@/utils/pixel/findings/rules/email-not-an-email';
import { eventFromFrame } from '@/utils/pixel/findings/rules/event-from-frame';
import { eventHeldBack } from '@/utils/pixel/findings/rules/event-held-back';
import { eventIdConstant } from '@/utils/pixel/findings/rules/event-id-constant';
import { eventIdInCustomData } from '@/utils/pixel/findings/rules/event-id-in-custom-data';
import { eventIdMissing } from '@/utils/pixel/findings/rules/event-id-missing';
import { eventIdPlaceholder } from '@/utils/pixel/findings/rules/event-id-placeholder';
import { eventIdRepeated } from '@/utils/pixel/findings/rules/event-id-repeated';
import { eventIdTooSimple } from '@/utils/pixel/findings/rules/event-id-too-simple';
import { eventNameCase } from '@/utils/pixel/findings/rules/event-name-case';
import { eventNameEdgeSpace } from '@/utils/pixel/findings/rules/event-name-edge-space';
import { eventNameLikeStandard } from '@/utils/pixel/findings/rules/event-name-like-standard';
import { eventNameMisspelt } from '@/utils/pixel/findings/rules/event-name-misspelt';
import { eventNamePlaceholder } from '@/utils/pixel/findings/rules/event-name-placeholder';
import { eventNameTooLong } from '@/utils/pixel/findings/rules/event-name-too-long';
import { eventTimeInSeconds } from '@/utils/pixel/findings/rules/event-time-in-seconds';
import { eventTimeWrong } from '@/utils/pixel/findings/rules/event-time-wrong';
import { eventToSeveralPixels } from '@/utils/pixel/findings/rules/event-to-several-pixels';
import { eventTwice } from '@/utils/pixel/findings/rules/event-twice';
import { externalIdChanges } from '@/utils/pixel/findings/rules/external-id-changes';
import { externalIdTwoFormats } from '@/utils/pixel/findings/rules/external-id-two-formats';
import { fbcFromTheFuture } from '@/utils/pixel/findings/rules/fbc-from-the-future';
import { fbcHashed } from '@/utils/pixel/findings/rules/fbc-hashed';
import { fbcInSeconds } from '@/utils/pixel/findings/rules/fbc-in-seconds';
import { fbcLowerCase } from '@/utils/pixel/findings/rules/fbc-lower-case';
import { fbcMalformed } from '@/utils/pixel/findings/rules/fbc-malformed';
import { fbcMissing } from '@/utils/pixel/findings/rules/fbc-missing';
import { fbcOtherClick } from '@/utils/pixel/findings/rules/fbc-other-click';
import { fbcStale } from '@/utils/pixel/findings/rules/fbc-stale';
import { fbclidLowerCase } from '@/utils/pixel/findings/rules/fbclid-lower-case';
import { fbpHashed } from '@/utils/pixel/findings/rules/fbp-hashed';
import { fbpMalformed } from '@/utils/pixel/findings/rules/fbp-malformed';
import { fbpMissing } from '@/utils/pixel/findings/rules/fbp-missing';
import { frameWithoutClickId } from '@/utils/pixel/findings/rules/frame-without-click-id';
import { leadValueMissing } from '@/utils/pixel/findings/rules/lead-value-missing';
import { limitedDataUse } from '@/utils/pixel/findings/rules/limited-data-use';
import { limitedDataUseIncomplete } from '@/utils/pixel/findings/rules/limited-data-use-incomplete';
import { matchingKeyCookieHashed } from '@/utils/pixel/findings/rules/matching-key-cookie-hashed';
import { matchingKeyHashInCapitals } from '@/utils/pixel/findings/rules/matching-key-hash-in-capitals';
import { matchingKeyOtherHash } from '@/utils/pixel/findings/rules/matching-key-other-hash';
import { matchingKeyPlaceholder } from '@/utils/pixel/findings/rules/matching-key-placeholder';
import { matchingKeyUnhashed } from '@/utils/pixel/findings/rules/matching-key-unhashed';
import { matchingKeysMissing } from '@/utils/pixel/findings/rules/matching-keys-missing';
import { nameInPageAddress } from '@/utils/pixel/findings/rules/name-in-page-address';
import { noscriptBesideScript } from '@/utils/pixel/findings/rules/noscript-beside-script';
import { noscriptOnly } from '@/utils/pixel/findings/rules/noscript-only';
import { numItemsNotWhole } from '@/utils/pixel/findings/rules/num-items-not-whole';
import { onlyAutomaticEvents } from '@/utils/pixel/findings/rules/only-automatic-events';
import { optimizeJavascriptOn } from '@/utils/pixel/findings/rules/optimize-javascript-on';
import { orderCountedAgain } from '@/utils/pixel/findings/rules/order-counted-again';
import { otherDataset } from '@/utils/pixel/findings/rules/other-dataset';
import { pageAddressMissing } from '@/utils/pixel/findings/rules/page-address-missing';
import { pageNotHttps } from '@/utils/pixel/findings/rules/page-not-https';
import { pageNotPublished } from '@/utils/pixel/findings/rules/page-not-published';
import { pageOnLocalhost } from '@/utils/pixel/findings/rules/page-on-localhost';
import { pageOnStaging } from '@/utils/pixel/findings/rules/page-on-staging';
import { pageViewCallRepeated } from '@/utils/pixel/findings/rules/page-view-call-repeated';
import { pageWithoutPixel } from '@/utils/pixel/findings/rules/page-without-pixel';
import { pageviewMissing } from '@/utils/pixel/findings/rules/pageview-missing';
import { pageviewTwice } from '@/utils/pixel/findings/rules/pageview-twice';
import { pairBrowserIdMissing } from '@/utils/pixel/findings/rules/pair-browser-id-missing';
import { pairIdDiffers } from '@/utils/pixel/findings/rules/pair-id-differs';
import { pairKeysDiffer } from '@/utils/pixel/findings/rules/pair-keys-differ';
import { pairNameCase } from '@/utils/pixel/findings/rules/pair-name-case';
import { pairNameDiffers } from '@/utils/pixel/findings/rules/pair-name-differs';
import { pairOtherDataset } from '@/utils/pixel/findings/rules/pair-other-dataset';
import { pairTooLate } from '@/utils/pixel/findings/rules/pair-too-late';
import { pairValueDiffers } from '@/utils/pixel/findings/rules/pair-value-differs';
import { parametersRemoved } from '@/utils/pixel/findings/rules/parameters-removed';
import { personalDataConflicting } from '@/utils/pixel/findings/rules/personal-data-conflicting';
import { personalDataInCustomData } from '@/utils/pixel/findings/rules/personal-data-in-custom-data';
import { personalDataInPageAddress } from '@/utils/pixel/findings/rules/personal-data-in-page-address';
import { personalDataInReferrer } from '@/utils/pixel/findings/rules/personal-data-in-referrer';
import { personalDataInvalid } from '@/utils/pixel/findings/rules/personal-data-invalid';
import { phoneWithoutCountryCode } from '@/utils/pixel/findings/rules/phone-without-country-code';
import { pixelFromTwoPlaces } from '@/utils/pixel/findings/rules/pixel-from-two-places';
import { pixelIdWrong } from '@/utils/pixel/findings/rules/pixel-id-wrong';
import { pixelInTwoPlaces } from '@/utils/pixel/findings/rules/pixel-in-two-places';
import { pixelLoadedTwice } from '@/utils/pixel/findings/rules/pixel-loaded-twice';
import { pixelSettingsUnanswered } from '@/utils/pixel/findings/rules/pixel-settings-unanswered';
import { predictedValueNotANumber } from '@/utils/pixel/findings/rules/predicted-value-not-a-number';
import { purchaseCurrencyMissing } from '@/utils/pixel/findings/rules/purchase-currency-missing';
import { purchaseValueMissing } from '@/utils/pixel/findings/rules/purchase-value-missing';
import { purchaseValueZero } from '@/utils/pixel/findings/rules/purchase-value-zero';
import { removedCodeIsBack } from '@/utils/pixel/findings/rules/removed-code-is-back';
import { requestCutOff } from '@/utils/pixel/findings/rules/request-cut-off';
import { requestFailed } from '@/utils/pixel/findings/rules/request-failed';
import { requestRefused } from '@/utils/pixel/findings/rules/request-refused';
import { requestUnreadable } from '@/utils/pixel/findings/rules/request-unreadable';
import { scriptOld } from '@/utils/pixel/findings/rules/script-old';
import { scriptStopsEvent } from '@/utils/pixel/findings/rules/script-stops-event';
import { scriptWarning } from '@/utils/pixel/findings/rules/script-warning';
import { serverClickDataMissing } from '@/utils/pixel/findings/rules/server-click-data-missing';
import { serverDataRefused } from '@/utils/pixel/findings/rules/server-data-refused';
import { serverDataThin } from '@/utils/pixel/findings/rules/server-data-thin';
import { serverEventLate } from '@/utils/pixel/findings/rules/server-event-late';
import { serverEventMissing } from '@/utils/pixel/findings/rules/server-event-missing';
import { serverEventTooOld } from '@/utils/pixel/findings/rules/server-event-too-old';
import { serverEventTwice } from '@/utils/pixel/findings/rules/server-event-twice';
import { serverIdMissing } from '@/utils/pixel/findings/rules/server-id-missing';
import { serverPlainFieldHashed } from '@/utils/pixel/findings/rules/server-plain-field-hashed';
import { serverPurchaseRefused } from '@/utils/pixel/findings/rules/server-purchase-refused';
import { serverTestCode } from '@/utils/pixel/findings/rules/server-test-code';
import { severalPixels } from '@/utils/pixel/findings/rules/several-pixels';
import { stepWithoutCode } from '@/utils/pixel/findings/rules/step-without-code';
import { testCodeLeftOn } from '@/utils/pixel/findings/rules/test-code-left-on';
import { tokenButtonMissing } from '@/utils/pixel/findings/rules/token-button-missing';
import { tokenInPlainText } from '@/utils/pixel/findings/rules/token-in-plain-text';
import { tokenOfAnotherDataset } from '@/utils/pixel/findings/rules/token-of-another-dataset';
import { tokenRejected } from '@/utils/pixel/findings/rules/token-rejected';
import { triggerUnsuited } from '@/utils/pixel/findings/rules/trigger-unsuited';
import { valueAsText } from '@/utils/pixel/findings/rules/value-as-text';
import { valueDecimalComma } from '@/utils/pixel/findings/rules/value-decimal-comma';
import { valueInCents } from '@/utils/pixel/findings/rules/value-in-cents';
import { valueNegative } from '@/utils/pixel/findings/rules/value-negative';
import { valueNotANumber } from '@/utils/pixel/findings/rules/value-not-a-number';
import { valueThousandsSeparator } from '@/utils/pixel/findings/rules/value-thousands-separator';
import { valueWithSymbol } from '@/utils/pixel/findings/rules/value-with-symbol';
import { valueWithoutCurrency } from '@/utils/pixel/findings/rules/value-without-currency';
import { workflowNotPublished } from '@/utils/pixel/findings/rules/workflow-not-published';

/** All rules; a test walks their folder and asserts that none is missing here. */
export const RULES: readonly FindingRule[] = [
  accessTokenInRequest,
  attributionMissing,
  automaticSetUpOff,
  blockedByExtension,
  blockedByPage,
  browserAutomated,
  browserEventMissing,
  callNotSent,
  callWaitsForConsent,
  callWaitsForScript,
  consentCodeMissing,
  consentRevoked,
  contentIdsEmpty,
  contentIdsNotAList,
  contentTypeMissing,
  contentTypeUnknown,
  contentsMalformed,
  contentsNotJson,
  currencyLowerCase,
  currencyUnknown,
  customDataPlaceholder,
  domainNotPermitted,
  emailNotAnEmail,
  eventFromFrame,
  eventHeldBack,
  eventIdConstant,
  eventIdInCustomData,
  eventIdMissing,
  eventIdPlaceholder,
  eventIdRepeated,
  eventIdTooSimple,
  eventNameCase,
  eventNameEdgeSpace,
  eventNameLikeStandard,
  eventNameMisspelt,
  eventNamePlaceholder,
  eventNameTooLong,
  eventTimeInSeconds,
  eventTimeWrong,
  eventToSeveralPixels,
  eventTwice,
  externalIdChanges,
  externalIdTwoFormats,
  fbcFromTheFuture,
  fbcHashed,
  fbcInSeconds,
  fbcLowerCase,
  fbcMalformed,
  fbcMissing,
  fbcOtherClick,
  fbcStale,
  fbclidLowerCase,
  fbpHashed,
  fbpMalformed,
  fbpMissing,
  frameWithoutClickId,
  leadValueMissing,
  limitedDataUse,
  limitedDataUseIncomplete,
  matchingKeyCookieHashed,
  matchingKeyHashInCapitals,
  matchingKeyOtherHash,
  matchingKeyPlaceholder,
  matchingKeyUnhashed,
  matchingKeysMissing,
  nameInPageAddress,
  noscriptBesideScript,
  noscriptOnly,
  numItemsNotWhole,
  onlyAutomaticEvents,
  optimizeJavascriptOn,
  orderCountedAgain,
  otherDataset,
  pageAddressMissing,
  pageNotHttps,
  pageNotPublished,
  pageOnLocalhost,
  pageOnStaging,
  pageViewCallRepeated,
  pageWithoutPixel,
  pageviewMissing,
  pageviewTwice,
  pairBrowserIdMissing,
  pairIdDiffers,
  pairKeysDiffer,
  pairNameCase,
  pairNameDiffers,
  pairOtherDataset,
  pairTooLate,
  pairValueDiffers,
  parametersRemoved,
  personalDataConflicting,
  personalDataInCustomData,
  personalDataInPageAddress,
  personalDataInReferrer,
  personalDataInvalid,
  phoneWithoutCountryCode,
  pixelFromTwoPlaces,
  pixelIdWrong,
  pixelInTwoPlaces,
  pixelLoadedTwice,
  pixelSettingsUnanswered,
  predictedValueNotANumber,
  purchaseCurrencyMissing,
  purchaseValueMissing,
  purchaseValueZero,
  removedCodeIsBack,
  requestCutOff,
  requestFailed,
  requestRefused,
  requestUnreadable,
  scriptOld,
  scriptStopsEvent,
  scriptWarning,
  serverClickDataMissing,
  serverDataRefused,
  serverDataThin,
  serverEventLate,
  serverEventMissing,
  serverEventTooOld,
  serverEventTwice,
  serverIdMissing,
  serverPlainFieldHashed,
  serverPurchaseRefused,
  serverTestCode,
  severalPixels,
  stepWithoutCode,
  testCodeLeftOn,
  tokenButtonMissing,
  tokenInPlainText,
  tokenOfAnotherDataset,
  tokenRejected,
  triggerUnsuited,
  valueAsText,
  valueDecimalComma,
  valueInCents,
  valueNegative,
  valueNotANumber,
  valueThousandsSeparator,
  valueWithSymbol,
  valueWithoutCurrency,
  workflowNotPublished,
];
