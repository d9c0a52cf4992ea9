/** What kind of thing a person meets on a screen. `entry`: chosen from a list, or typed. */
export type Widget =
  'text' | 'value' | 'checkbox' | 'radio' | 'choice' | 'entry' | 'code' | 'button';

/** What a field or a value holds, where its shape matters. */
export type Content = 'dataset' | 'token' | 'masked' | 'words' | 'none';

/** Whether a part is ticked, so that its name stands after it. */
export function isTicked({ widget }: Part): boolean {
  return widget === 'checkbox' || widget === 'radio';
}

/** One field, button or shown value. */
export interface Part {
  widget: Widget;
  /** Its key in a language's wording. */
  wording: string;
  /** Id of the product's field that it truly is; null for all others. */
  truth: string | null;
  content: Content;
  /** Filled by the product: a locked twin is not it. */
  isFilled: boolean;
}

/** Parts under a common heading. */
export interface Section {
  /** A key of a language's headings. */
  heading: string;
  parts: Part[];
  /** A heading under which the same parts may stand a second time, and are others. */
  rivalHeading?: string;
  /** Whether the product knows the heading, so that it tells ours from those of the rival. */
  isTold?: boolean;
}

/** A screen before any drift. New sites add their own lists of these. */
export interface ScreenModel {
  name: string;
  isDialog: boolean;
  sections: Section[];
  /** Others that a drifted screen may show beside them. */
  others: Part[];
}
