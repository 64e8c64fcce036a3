// Reads the fields of a file and keeps the place of each key and value, so that a fault can be shown where it stands.
import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { readYaml, type YamlFile } from '#files/yaml.ts';
import type { Place } from '../finding.ts';
import { findExcess, type YamlExcess } from './yaml-bounds.ts';

export interface YamlPart {
  /** Line of the file on which the YAML begins. */
  firstLine: number;
  text: string;
  /** The values; undefined when there are faults. */
  data: unknown;
  /** Faults of writing, in the order of the file. */
  faults: readonly YamlFault[];
  /** What there is too much of to read the text at all. */
  excess: YamlExcess | undefined;
  /** The place of the value at a path, or of the nearest thing around it that exists. */
  placeOfValue: (path: readonly PropertyKey[]) => Place;
  /** The place of the key at the end of a path, or of the item of a list. */
  placeOfKey: (path: readonly PropertyKey[]) => Place;
}

export interface YamlFault {
  code: YAMLError['code'] | 'ALIAS' | 'ANCHOR' | 'TAG' | 'MERGE_KEY';
  place: Place;
  /** What stands at the fault: a key, a tag or the rest of the line. */
  excerpt: string;
}

/** Never throws. */
export function readYamlPart(text: string, firstLine: number): YamlPart {
  const start: Place = { line: firstLine, column: 1 };
  const empty = { firstLine, text, data: undefined, faults: [], placeOfValue: () => start, placeOfKey: () => start };
  const excess = findExcess(text);
  if (excess !== undefined) return { ...empty, excess };
  const yaml = readYaml(text);
  const toPlace = placeFinder(yaml, firstLine);
  const faults = [...syntaxFaults(yaml, text, toPlace), ...forbiddenNodes(yaml, text, toPlace)];
  return {
    firstLine,
    text,
    data: faults.length > 0 ? undefined : (yaml.data ?? {}),
    faults,
    excess: undefined,
    placeOfValue: (path) => locateNode(yaml, path, toPlace, 'value') ?? start,
    placeOfKey: (path) => locateNode(yaml, path, toPlace, 'key') ?? start,
  };
}

type ToPlace = (offset: number) => Place;

function placeFinder({ lines }: YamlFile, firstLine: number): ToPlace {
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
}

function syntaxFaults({ document }: YamlFile, text: string, toPlace: ToPlace): YamlFault[] {
  return document.errors.map(({ code, pos }) => {
    const line = /[^\n]*/.exec(text.slice(pos[0]))?.[0] ?? '';
    return { code, place: toPlace(pos[0]), excerpt: line.trim() };
  });
}

/** Anchors, aliases, tags and merge keys: YAML that means more than it says. */
function forbiddenNodes({ document }: YamlFile, text: string, toPlace: ToPlace): YamlFault[] {
  const found: YamlFault[] = [];
  const waiting: unknown[] = [document.contents];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isPair(node)) {
      if (isScalar(node.key) && node.key.value === '<<') found.push(toFault('MERGE_KEY', node.key, '<<', toPlace));
      waiting.push(node.value, node.key);
      continue;
    }
    if (isAlias(node)) found.push(toFault('ALIAS', node, `*${node.source}`, toPlace));
    if (!isScalar(node) && !isCollection(node)) continue;
    if (node.anchor !== undefined) found.push(faultBefore('ANCHOR', '&', node, text, toPlace));
    if (node.tag !== undefined) found.push(faultBefore('TAG', '!', node, text, toPlace));
    if (isCollection(node)) waiting.push(...[...node.items].reverse());
  }
  return found;
}

function toFault(code: YamlFault['code'], node: unknown, excerpt: string, toPlace: ToPlace): YamlFault {
  return { code, place: toPlace((node as Node).range?.[0] ?? 0), excerpt };
}

/** Anchors and tags stand before the value they belong to. */
function faultBefore(
  code: YamlFault['code'],
  character: string,
  node: Node,
  text: string,
  toPlace: ToPlace,
): YamlFault {
  let at = text.lastIndexOf(character, node.range?.[0] ?? 0);
  while (at > 0 && /\S/.test(text[at - 1] ?? '')) at -= 1;
  return { code, place: toPlace(Math.max(0, at)), excerpt: /\S*/.exec(text.slice(Math.max(0, at)))?.[0] ?? character };
}

const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pairs of a map by their keys; of two with one key, the first. Looked up again for each finding. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairs.get(map);
  if (known !== undefined) return known;
  const byKey = new Map(
    map.items
      .filter(({ key }) => isScalar(key))
      .toReversed()
      .map((pair) => [String((pair.key as Scalar).value), pair]),
  );
  pairs.set(map, byKey);
  return byKey;
}

function locateNode(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  toPlace: ToPlace,
  part: 'key' | 'value',
): Place | undefined {
  let node: unknown = yaml.document.contents;
  let key: unknown = node;
  for (const step of path) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      if (pair === undefined) break;
      [key, node] = [pair.key, pair.value ?? pair.key];
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) break;
      [key, node] = [item, item];
    } else break;
  }
  const range = ((part === 'key' ? key : node) as Node | null)?.range;
  return range ? toPlace(range[0]) : undefined;
}
