// Reads from the list at the end of a packed file how large its parts become, before anything is unpacked.

/** Workbooks pack their text to a tenth or a thirtieth; a file made to burst packs a thousand times. */
const MOST_TIMES = 200;
/** Parts up to this size may pack as well as they like: a sheet of empty cells does. */
const SMALL = 2_000_000;
const MOST_BYTES = 400_000_000;

/** Signatures of the list's end and of its rows: APPNOTE 6.3.10, sections 4.3.12 and 4.3.16. */
const END = 0x06054b50;
const ROW = 0x02014b50;
const LONGEST_REMARK = 65_535;

/** True when the parts unpack to more than a workbook of answers has, or hide how much it is. */
export function unpacksTooLarge(packed: Uint8Array): boolean {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  let at = view.byteLength - 22;
  const last = Math.max(0, at - LONGEST_REMARK);
  while (at > last && view.getUint32(at, true) !== END) at -= 1;
  if (at < 0 || view.getUint32(at, true) !== END) return false;
  const parts = view.getUint16(at + 10, true);
  at = view.getUint32(at + 16, true);
  let sum = 0;
  for (let part = 0; part < parts && at + 46 <= view.byteLength && view.getUint32(at, true) === ROW; part += 1) {
    const [small, large] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    // A reader stops at the size that is written here; none written means no stop.
    if ((large === 0 && small > 2) || (large > SMALL && large > small * MOST_TIMES)) return true;
    sum += large;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum > MOST_BYTES;
}
