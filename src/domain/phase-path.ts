// The shape of a moon-phase disc, filled from the left so that the filled area is exactly the share.

/**
 * Path of the filled part of a disc.
 * The left limb is a half circle; the edge is a half ellipse of horizontal radius |2p − 1| × R, which bulges right when
 * p is over one half. Half disc ± half ellipse gives πR²/2 ± π|2p − 1|R²/2 = pπR².
 * @param share 0 to 1
 * @param radius and `centre` in the units of the view box; the disc is centred at (centre, centre)
 */
export function phasePath(share: number, radius: number, centre: number): string {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share must lie between 0 and 1, not at ${share}.`);
  const edge = round(Math.abs(2 * share - 1) * radius);
  const top = round(centre - radius);
  const bottom = round(centre + radius);
  const sweep = share > 0.5 ? 0 : 1;
  return `M${centre} ${top}A${radius} ${radius} 0 0 0 ${centre} ${bottom}A${edge} ${radius} 0 0 ${sweep} ${centre} ${top}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
