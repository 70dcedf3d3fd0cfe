/** Nesting of what Charter writes: documents nest up to 100 levels, and stand in a plan below ten of its own. */
const deepest = 150;

/**
 * What keeps a JSON text from being walked. `JSON.parse` takes any depth and halves of characters; the digest and the
 * comparison of documents do not, so this is asked first, without walking anything.
 *
 * @param text what `JSON.parse` takes
 * @returns as it stands after "it": `nests too deep`; null where nothing is in the way
 */
export function unfitJson(text: string): string | null {
  if (depthOf(text) > deepest) return 'nests too deep';
  return /\\u[dD][89a-fA-F]/.test(text) && holdsHalf(text) ? 'holds half of a surrogate pair' : null;
}

function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > most) most = depth;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return most;
}

const quote = 0x22;
const backslash = 0x5c;

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at;
}

/** `JSON.stringify` writes whole characters as they are, and escapes halves: in small letters, behind an odd backslash. */
function holdsHalf(text: string): boolean {
  return /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(JSON.stringify(JSON.parse(text)));
}
