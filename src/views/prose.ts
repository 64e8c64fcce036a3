// The words of an entry with every component answered: numbers formatted, names and links complete.
import { phasePath } from '#charts/phase-disc.ts';
import { formatFact } from '#domain/facts.ts';
import { linkNames, type NameInText } from '#prose/link-names.ts';
import { parseWords } from '#prose/parse.ts';
import {
  getHeadings,
  toProseNodes,
  type ProseComponent,
  type ProseHeading,
  type ProseNode,
  type ProsePicture,
} from '#prose/to-nodes.ts';
import { toFigureView, type FigureView } from './figure.ts';
import type { EntryRef } from '#domain/hub.ts';
import { find, type Library } from '#domain/library.ts';
import { toOrgMention, type OrgMention } from './org-mention.ts';
import type { SourceNumbers } from './sources.ts';
import { WordNotes, type WordNote } from './word-notes.ts';

export type ProseViewNode =
  | { kind: 'html'; html: string }
  | ProsePicture
  | { kind: 'element'; tag: string; attributes: Readonly<Record<string, string>>; children: ProseViewNode[] }
  | { kind: 'fact'; text: string; href: string }
  | { kind: 'source'; number: number; title: string }
  | ({ kind: 'org' } & OrgMention)
  | { kind: 'term'; text: string; href: string; note: string; anchor: string }
  | { kind: 'figure'; figure: FigureView }
  /** `path`: the share as a part of a disc; absent for a number that is no share. */
  | { kind: 'pull'; text: string; label: string; href: string; path?: string }
  | { kind: 'note'; title: string; children: ProseViewNode[] };

export interface ProseView {
  nodes: ProseViewNode[];
  headings: ProseHeading[];
  /** The glossary terms among the words, with their meanings. */
  words: WordNote[];
}

/** Where the words stand. */
export interface ProsePlace {
  ref: EntryRef;
  /** The day they speak of; absent on pages that speak of today. */
  on?: string;
}

/** What the components of one page share. */
interface Answering {
  library: Library;
  numbers: SourceNumbers;
  words: WordNotes;
  day: string;
  /** Organisations of which the page has said what became of them. */
  told: Set<string>;
  answerAll: (nodes: readonly ProseNode[]) => ProseViewNode[];
}

/** @param body MDX text that the checker has passed. */
export function toProseView(body: string, library: Library, numbers: SourceNumbers, place: ProsePlace): ProseView {
  const tree = parseWords(body);
  linkNames(tree, toNameSearch(library, place.ref));
  const words = new WordNotes(library);
  const answerAll = (nodes: readonly ProseNode[]): ProseViewNode[] => hugSources(nodes).map(answer);
  const answering = { library, numbers, words, day: place.on ?? library.day, told: new Set<string>(), answerAll };
  const answer = (node: ProseNode): ProseViewNode => {
    if (node.kind === 'html' || node.kind === 'picture') return node;
    if (node.kind === 'element') return { ...node, children: answerAll(node.children) };
    return answerComponent(node, answering);
  };
  const headings = getHeadings(tree);
  return { nodes: answerAll(toProseNodes(tree, library, headings)), headings, words: words.list };
}

/** Names lead away from a page, never back to it or to the term it is the full answer to. */
function toNameSearch(library: Library, ref: EntryRef): (text: string) => NameInText[] {
  const own = new Set(
    (library.hub.incoming.get(ref) ?? []).filter(({ from }) => from.startsWith('glossary/')).map(({ from }) => from),
  );
  return (text) =>
    library.findNames(text).flatMap(({ kind, id, ...found }): NameInText[] => {
      if (kind === 'organisation') return ref === `organisations/${id}` ? [] : [{ ...found, id, component: 'Org' }];
      return ref === `glossary/${id}` || own.has(`glossary/${id}`) ? [] : [{ ...found, id, component: 'Term' }];
    });
}

/** The number of a source stands right behind its sentence, never alone on the next line. */
function hugSources(nodes: readonly ProseNode[]): ProseNode[] {
  return nodes.map((node, index) => {
    const next = nodes[index + 1];
    const leads = next?.kind === 'component' && next.name === 'Source';
    return leads && node.kind === 'html' ? { ...node, html: node.html.trimEnd() } : node;
  });
}

function answerComponent({ name, props, children }: ProseComponent, answering: Answering): ProseViewNode {
  const { library, numbers } = answering;
  const id = props['id'] ?? '';
  switch (name) {
    case 'Fact': {
      const { row, figure } = find(library.facts, id, 'number');
      return { kind: 'fact', text: formatFact(row), href: figureHref(library, figure.id) };
    }
    case 'Source':
      return { kind: 'source', number: numbers.of(id), title: find(library.sources, id, 'source').title };
    case 'Org': {
      const words = props['words'] === undefined ? {} : { words: props['words'] };
      const as = { ...words, short: props['as'] === 'abbreviation' };
      const mention = toOrgMention(id, as, answering.day, library);
      const since = answering.told.has(id) ? [] : mention.since;
      answering.told.add(id);
      return { kind: 'org', ...mention, since };
    }
    case 'Term': {
      const term = find(library.terms, id, 'term');
      const text = props['words'] ?? (props['as'] === 'expansion' ? (term.expansion ?? term.term) : term.term);
      return { kind: 'term', text, ...answering.words.of(id) };
    }
    case 'Figure': {
      const figure = find(library.figures, id, 'figure');
      return { kind: 'figure', figure: toFigureView(figure, library) };
    }
    case 'PullFigure': {
      const { row, figure } = find(library.facts, id, 'number');
      const share = row.unit === 'percent' ? (row.value ?? row.low) : null;
      return {
        kind: 'pull',
        text: formatFact(row),
        label: row.label,
        href: figureHref(library, figure.id),
        ...(share === null ? {} : { path: phasePath(share / 100, 49, 50) }),
      };
    }
    case 'Note':
      return { kind: 'note', title: props['title'] ?? '', children: answering.answerAll(children) };
  }
}

function figureHref(library: Library, id: string): string {
  const figure = find(library.figures, id, 'figure');
  return library.toHref(`/consultation/${figure.data.consultation}/${id}/`);
}
