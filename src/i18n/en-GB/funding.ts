// Funding: the finder, lists, schemes, rounds, comparison and guides.

export const closedCount = (count: number) =>
  count === 1 ? 'One closed scheme, kept as a record' : `${count} closed schemes, kept as a record`;
