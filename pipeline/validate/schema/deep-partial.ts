/**
 * A config file's type after the schema has looked at it: what it found malformed is absent, and so is what was not
 * written. Lists keep their length, so that an index still leads to its place in the file.
 */
export type DeepPartial<T> = T extends readonly (infer Item)[]
  ? (DeepPartial<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: DeepPartial<T[Key]> | undefined }
    : T;
