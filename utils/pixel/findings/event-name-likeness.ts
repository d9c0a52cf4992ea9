import { STANDARD_EVENTS, type StandardEvent } from '@/utils/pixel/catalog';

/** How a name differs from the standard event that was meant. */
export interface Likeness {
  standard: StandardEvent;
  /** `case`: only capitals differ. `spelling`: a slip. `meaning`: another word for the same. */
  how: 'case' | 'spelling' | 'meaning';
}

const NAMES = Object.keys(STANDARD_EVENTS) as StandardEvent[];
const BY_LETTERS = new Map(NAMES.map((name) => [name.toLowerCase(), name]));

/** Other words for standard events, as forms, shops and other tools name them. */
const MEANINGS: Record<StandardEvent, string> = {
  AddPaymentInfo: 'paymentinfo addpayment paymentadded paymentinfoadded addbillinginfo',
  AddToCart: 'addedtocart cartadd addcart addtobasket addtobag',
  AddToWishlist: 'addedtowishlist wishlistadd',
  CompleteRegistration:
    'signup signedup signupcomplete signupcompleted register registered registration registrationcomplete registrationcompleted completedregistration webinarregistration webinarsignup',
  Contact:
    'contacts contacted contactus contactform contactformsubmit clicktocall phonecall callclick',
  CustomizeProduct: 'productcustomized customizedproduct',
  Donate: 'donation donated donations makedonation',
  FindLocation: 'locationfound storelocator findstore findlocations',
  InitiateCheckout:
    'checkout begincheckout startcheckout checkoutstarted initiatedcheckout checkoutinitiated startedcheckout',
  Lead: 'leads generatelead newlead leadform leadgen leadgenerated leadsubmit leadsubmitted formsubmit formsubmission formsubmitted submitform submittedform formlead websitelead optin optedin',
  PageView: 'pageviews pageviewed viewpage viewedpage pagevisit visit pageload landingpageview',
  Purchase:
    'purchases purchased buy bought order ordercomplete ordercompleted orderplaced placedorder completepurchase completedpurchase purchasecomplete purchasecompleted checkoutcomplete checkoutcompleted sale transaction conversionpurchase',
  Schedule:
    'scheduled schedules booking booked bookedcall callbooked bookacall bookcall bookappointment bookedappointment appointment appointmentbooked appointmentscheduled scheduleappointment scheduledappointment scheduledcall schedulecall callscheduled calendarbooking bookingconfirmed bookingcomplete',
  Search: 'searched searches sitesearch',
  StartTrial: 'trialstarted starttrials startedtrial freetrial starttrialfree trialsignup',
  SubmitApplication:
    'application applicationsubmitted submittedapplication applied apply applicationform applicationcomplete',
  Subscribe: 'subscribed subscription subscriptions subscribes newsubscription subscriptionstarted',
  ViewContent:
    'contentview viewedcontent contentviewed viewitem viewproduct productview viewcontents',
};
const BY_MEANING = new Map(
  NAMES.flatMap((name) => MEANINGS[name].split(' ').map((word) => [word, name] as const)),
);

/** Words of their own that are only a letter away from a standard event. */
const OWN_WORDS = new Set([
  'contract',
  'context',
  'content',
  'purchaser',
  'scheduler',
  'subscriber',
  'findlocator',
  'viewcomment',
  'viewconsent',
  'viewcontact',
  'viewcontest',
  'viewcontext',
  'viewcontract',
]);

/** Names looked at before: a site has a few of its own. */
const known = new Map<string, Likeness | undefined>();
/** A page can make up names without end. */
const MOST_KNOWN = 1_000;

/** The standard event that a name probably means; undefined when it is one, or is like none. */
export function findLikeness(eventName: string): Likeness | undefined {
  if (eventName.length > 40) return undefined;
  const before = known.get(eventName);
  if (before !== undefined || known.has(eventName)) return before;
  const likeness = compareToStandard(eventName);
  if (known.size < MOST_KNOWN) known.set(eventName, likeness);
  return likeness;
}

function compareToStandard(eventName: string): Likeness | undefined {
  const lower = eventName.toLowerCase();
  const sameLetters = BY_LETTERS.get(lower);
  if (sameLetters !== undefined) {
    return sameLetters === eventName ? undefined : { standard: sameLetters, how: 'case' };
  }
  const letters = lower.replaceAll(/[^a-z0-9]/g, '');
  const spelledApart = BY_LETTERS.get(letters);
  if (spelledApart !== undefined) return { standard: spelledApart, how: 'spelling' };
  const meant = BY_MEANING.get(letters);
  if (meant !== undefined) return { standard: meant, how: 'meaning' };
  if (OWN_WORDS.has(letters)) return undefined;
  // `Purchase2` was numbered on purpose.
  const numbered = BY_LETTERS.get(letters.replace(/\d+$/, ''));
  if (numbered !== undefined) return { standard: numbered, how: 'meaning' };
  for (const [name, standard] of BY_LETTERS) {
    if (isSlip(letters, name)) return { standard, how: 'spelling' };
  }
  return undefined;
}

/** One slip in a word of six letters or more, two in a long one; short words mean other things. */
function isSlip(letters: string, name: string): boolean {
  if (name.length < 6) return letters.length === name.length && isSwapped(letters, name);
  const allowed = name.length >= 11 ? 2 : 1;
  if (Math.abs(letters.length - name.length) > allowed) return false;
  return distance(letters, name) <= allowed;
}

/** Whether two words of one length differ by a letter that changed places with its neighbour. */
function isSwapped(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return b.slice(0, at) + b.charAt(at + 1) + b.charAt(at) + b.slice(at + 2) === a;
}

/** Letters to add, drop, change or swap with their neighbour to make one word the other. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
