/**
 * Pairs things of two lists whose times are at most `tolerance` ms apart, each at most once, the
 * earliest first. Both lists must be in the order of time. The answer depends on nothing else.
 */
export function pairInTime<A, B>(
  ones: readonly A[],
  others: readonly B[],
  timeOf: (thing: A | B) => number,
  tolerance: number,
): { pairs: [A, B][]; ones: A[]; others: B[] } {
  const pairs: [A, B][] = [];
  const lone = { ones: [] as A[], others: [] as B[] };
  let left = 0;
  let right = 0;
  for (;;) {
    const one = ones[left];
    const other = others[right];
    if (one === undefined || other === undefined) break;
    const distance = timeOf(one) - timeOf(other);
    if (Math.abs(distance) <= tolerance) {
      pairs.push([one, other]);
      left += 1;
      right += 1;
    } else if (distance < 0) {
      lone.ones.push(one);
      left += 1;
    } else {
      lone.others.push(other);
      right += 1;
    }
  }
  lone.ones.push(...ones.slice(left));
  lone.others.push(...others.slice(right));
  return { pairs, ...lone };
}
