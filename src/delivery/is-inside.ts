// Whether one folder lies in another: a site must not be copied into itself.
import { isAbsolute, relative, resolve } from 'node:path';

/** Also true when both are the same. */
export function isInside(inner: string, outer: string): boolean {
  const way = relative(resolve(outer), resolve(inner));
  return !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
}
