/** Damage that disks, editors and merges do: bytes flipped, lost, doubled, cut off, not UTF-8. */
export function mutateBytes(bytes, random) {
  const at = random.below(bytes.length + 1);
  const length = 1 + random.below(random.chance(0.8) ? 8 : 400);
  const before = bytes.subarray(0, at);
  const after = bytes.subarray(Math.min(at + length, bytes.length));
  switch (random.below(7)) {
    case 0: {
      const flipped = Buffer.from(bytes);
      if (flipped.length > 0) flipped[at % flipped.length] ^= 1 << random.below(8);
      return flipped;
    }
    case 1:
      return Buffer.concat([before, after]);
    case 2:
      return Buffer.concat([before, randomBytes(length, random), bytes.subarray(at)]);
    case 3:
      return Buffer.concat([before, bytes.subarray(at, at + length), bytes.subarray(at)]);
    case 4:
      return Buffer.from(before);
    case 5:
      return Buffer.concat([before, random.of(oddBytes), bytes.subarray(at)]);
    default: {
      const from = random.below(bytes.length + 1);
      return Buffer.concat([before, bytes.subarray(from, from + length), after]);
    }
  }
}

function randomBytes(length, random) {
  return Buffer.from(Array.from({ length: Math.min(length, 32) }, () => random.below(256)));
}

const oddBytes = [
  Buffer.from([0x00]),
  Buffer.from([0xef, 0xbb, 0xbf]),
  Buffer.from([0xff, 0xfe]),
  Buffer.from([0xc3, 0x28]),
  Buffer.from([0xed, 0xa0, 0x80]),
  Buffer.from([0xf0, 0x9f, 0x92]),
  Buffer.from('\r'),
  Buffer.from('\r\n'),
  Buffer.from('\u0085'),
  Buffer.from('\u2028'),
  Buffer.from('\u202e'),
  Buffer.from('\u001b[2J'),
  Buffer.from('\u{e000}\u{e001}'),
  Buffer.from('😀'),
];
