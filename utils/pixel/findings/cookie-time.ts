/** Whether a cookie's time is in seconds: as milliseconds it would lie in the spring of 1970. */
export function secondsAsTime(createdAt: number): boolean {
  return createdAt > 0 && createdAt < 1e11;
}
