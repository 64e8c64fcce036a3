// The phase disc: the part of a disc that fills exactly a share of its area, lit from the left like a moon.
import { round } from './round.ts';

/**
 * The filled part of a disc as path data; empty for a share of 0.
 *
 * The left limb is half of the disc's edge. The inner edge is half an ellipse as high as the disc, with a horizontal
 * radius of |2p − 1| × R: it takes away from the left half below one half, and adds to it above. Half a disc plus
 * or minus half that ellipse is πR²/2 + πR²(2p − 1)/2 = pπR², so the filled area is exactly the share.
 *
 * @param share between 0 and 1; anything outside is held at the nearer end
 * @param radius in the units of the drawing
 * @param centre of the disc, the same on both axes
 */
export function phasePath(share: number, radius: number, centre: number): string {
  const filled = Math.min(1, Math.max(0, share));
  if (filled === 0) return '';
  const [top, bottom] = [round(centre - radius, 4), round(centre + radius, 4)];
  const bulge = round(Math.abs(2 * filled - 1) * radius, 4);
  const r = round(radius, 4);
  const x = round(centre, 4);
  return `M${x} ${top}A${r} ${r} 0 0 0 ${x} ${bottom}A${bulge} ${r} 0 0 ${filled > 0.5 ? 0 : 1} ${x} ${top}Z`;
}
