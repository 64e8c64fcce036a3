// Each value once, in the order of its first appearance; what is undefined is left out.

export function unique<Value>(values: Iterable<Value | undefined>): Value[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}
