import { isUnsupported } from '../aws/index.js';
import type { NotRead } from '../model/index.js';

/** One observation under way: it collects what could not be read. */
export interface Reading {
  notRead: NotRead[];
  /** Reads a part; where the endpoint does not support that, gives `otherwise` and says so. */
  attempt<T>(what: string, read: () => Promise<T>, otherwise: T): Promise<T>;
}

export function startReading(): Reading {
  const notRead: NotRead[] = [];
  const attempt: Reading['attempt'] = async (what, read, otherwise) => {
    try {
      return await read();
    } catch (error) {
      if (!isUnsupported(error)) throw error;
      notRead.push({ what, why: 'this endpoint does not support it' });
      return otherwise;
    }
  };
  return { notRead, attempt };
}
