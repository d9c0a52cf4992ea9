/** Active codes of ISO 4217 that people are paid in. */
const CODES = new Set(
  [
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP',
    'BYN BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP',
    'GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES',
    'KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR',
    'MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB',
    'RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY',
    'TTD TWD TZS UAH UGX USD UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG',
    'ZWL',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a text is a currency code, in any case. */
export function isCurrencyCode(text: string): boolean {
  return text.length === 3 && CODES.has(text.toUpperCase());
}

/** What people write in place of a code. A dollar sign alone could be any of twenty. */
const LIKELY: readonly (readonly [word: RegExp, code: string])[] = [
  [/^(?:us|u\.s\.)?\s?\$|^us ?dollars?$|^dollars?$|^usdollar$/i, 'USD'],
  [/^€$|^euros?$/i, 'EUR'],
  [/^£$|^pounds?$|^sterling$|^ukp$/i, 'GBP'],
  [/^rs\.?$|^₹$|^rupees?$/i, 'INR'],
  [/^¥$|^yen$/i, 'JPY'],
  [/^rmb$|^yuan$/i, 'CNY'],
];

/** The code that a text most likely stands for; undefined when that cannot be told. */
export function findLikelyCurrency(text: string): string | undefined {
  const trimmed = text.trim();
  if (isCurrencyCode(trimmed)) return trimmed.toUpperCase();
  return LIKELY.find(([word]) => word.test(trimmed))?.[1];
}
