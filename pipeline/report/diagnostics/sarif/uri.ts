import { pathOf } from '../findings.js';

/**
 * Where a file is: relative to the root of the repository, or absolute where the config directory is not below it.
 * Percent-encoded (RFC 3986), so that any file name is one path segment.
 *
 * @param directory the config directory from the root of the repository, or absolute
 */
export function uriOf(directory: string, file: string): { uri: string; uriBaseId?: string } {
  const path = pathOf(directory, file);
  const encoded = path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
  if (path.startsWith('/')) return { uri: `file://${encoded}` };
  if (/^[a-z]:\//i.test(path)) return { uri: `file:///${path.slice(0, 2)}${encoded.slice(4)}` };
  return { uri: encoded, uriBaseId: '%SRCROOT%' };
}
