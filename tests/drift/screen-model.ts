/** What kind of thing a person meets on a screen. */
export type Widget = 'text' | 'value' | 'checkbox' | 'choice' | 'button';

/** What a field or a value holds, where its shape matters. */
export type Content = 'dataset' | 'token' | 'masked' | 'words' | 'none';

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
}

/** A screen before any drift. New sites add their own lists of these. */
export interface ScreenModel {
  name: string;
  isDialog: boolean;
  sections: Section[];
  /** Others that a drifted screen may show beside them. */
  others: Part[];
}
