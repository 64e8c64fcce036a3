// How far one word is from another in edits.

/** Damerau and Levenshtein's distance with neighbours changing places; gives up beyond `most` and then says `most + 1`. */
export function editDistance(a: string, b: string, most = Infinity): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        edits = Math.min(edits, (twoAbove[column - 2] ?? 0) + 1);
      }
      line.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return most + 1;
    twoAbove = above;
    above = line;
  }
  return above[b.length] ?? 0;
}
