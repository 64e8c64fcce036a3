// What a host's robots.txt lets us read, as RFC 9309 has it: the longest rule decides, and a host that cannot say forbids everything.
import { follow, type RequestOptions } from './follow.ts';

/** The path and query of a page. @returns true when the file lets us read it */
type Permission = (path: string) => boolean;

interface Group {
  agents: string[];
  rules: { allows: boolean; pattern: string }[];
}

const MOST_BYTES = 500 * 1024;
const MOST_RULES = 5000;

/** @param agent the first word of our user agent, as robots.txt would call it */
export function makeRobots(agent: string): (address: URL, requestOptions: RequestOptions) => Promise<boolean> {
  const known = new Map<string, Promise<Permission>>();
  return async ({ origin, pathname, search }, requestOptions) => {
    const permission = known.get(origin) ?? read(origin, agent, requestOptions);
    known.set(origin, permission);
    return (await permission)(`${pathname}${search}`);
  };
}

async function read(origin: string, agent: string, requestOptions: RequestOptions): Promise<Permission> {
  try {
    const { status, bytes } = await follow(
      `${origin}/robots.txt`,
      { method: 'GET', mostBytes: MOST_BYTES },
      requestOptions,
    );
    if (status >= 500) return () => false;
    return status >= 400 ? () => true : readRobots(new TextDecoder().decode(bytes), agent);
  } catch {
    return () => false;
  }
}

function readRobots(text: string, agent: string): Permission {
  const groups = toGroups(text);
  const own = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()));
  const rules = (own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*')))
    .flatMap((group) => group.rules)
    .slice(0, MOST_RULES)
    // Of two rules as long as each other, the one that allows decides.
    .toSorted((a, b) => b.pattern.length - a.pattern.length || Number(b.allows) - Number(a.allows));
  return (path) => rules.find(({ pattern }) => matches(path, pattern))?.allows ?? true;
}

function toGroups(text: string): Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, name = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const field = name.toLowerCase();
    if (field === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], rules: [] });
      groups.at(-1)?.agents.push(value.trim().toLowerCase());
      isNaming = true;
    } else if (field === 'allow' || field === 'disallow') {
      isNaming = false;
      // An empty "Disallow" forbids nothing.
      if (value.trim() !== '') groups.at(-1)?.rules.push({ allows: field === 'allow', pattern: value.trim() });
    }
  }
  return groups;
}

/** "*" stands for any characters, "$" at the end for the end. Without a regular expression, so that no pattern is slow. */
function matches(path: string, pattern: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...others] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = isWhole ? others.pop() : undefined;
  for (const part of others) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!isWhole) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
