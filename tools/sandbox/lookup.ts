/** The entry of this name, never something inherited: names come from clients, and one may be `__proto__`. */
export function lookup<T>(record: Readonly<Record<string, T>>, name: string | undefined): T | undefined {
  return name !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
