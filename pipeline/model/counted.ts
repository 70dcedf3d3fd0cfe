/**
 * `1 account`, `2,000 accounts`. Without `toLocaleString`, whose first call costs as much as checking a small config.
 *
 * @param many what several of them are called, where that is not the one with an s
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${count === 1 ? one : many}`;
}
