/** In the place of the labels read at once: asks the browser for each control. */
export function nativeLabels(_screen: unknown, element: Element): readonly HTMLLabelElement[] {
  return Array.from((element as Partial<HTMLInputElement>).labels ?? []);
}
