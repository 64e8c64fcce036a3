// Tells hosts that are on the web from those of a computer or a network at home, and from those that pretend to be another.

/** Names that never lead out of a network: RFC 6761, RFC 6762, RFC 8375, and what routers and offices use. */
const NAMES_AT_HOME =
  /^(?:localhost|(?:.*\.)?(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid|onion))$/;

/** [first number, its bits in the mask] of the ranges that are not on the web: RFC 6890, RFC 5771. */
const RANGES_AT_HOME: readonly (readonly [range: string, bits: number])[] = [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
  ] as const),
  ...([
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
  ] as const),
];

/** True for a name or number that no reader elsewhere can reach. @param host as `new URL` gives it, or an address of the network */
export function isHostAtHome(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$|\.$/g, '');
  if (name.includes(':')) return isSixAtHome(name);
  if (/^\d+(?:\.\d+){3}$/.test(name)) return isFourAtHome(name);
  return !name.includes('.') || NAMES_AT_HOME.test(name);
}

function isFourAtHome(address: string): boolean {
  const number = toNumber(address);
  return RANGES_AT_HOME.some(([range, bits]) => number >>> (32 - bits) === toNumber(range) >>> (32 - bits));
}

function toNumber(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** On the web are 2000::/3 without the ranges for examples and for packed addresses of four numbers. */
function isSixAtHome(address: string): boolean {
  const four = /:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (four !== undefined && isFourAtHome(four)) return true;
  return !/^[23][0-9a-f]{3}:/.test(address) || /^(?:2002:|2001:(?:db8|0)?:)/.test(address);
}

/** True where letters of another alphabet stand in a host, which may look like ours: "gov.uk" with a Cyrillic o. */
export function isHostOfOtherLetters(host: string): boolean {
  return /[^\p{Script=Latin}\p{ASCII}]/u.test(host.normalize('NFC'));
}
