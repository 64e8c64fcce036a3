// The words of an entry with every component answered: numbers formatted, names and links complete.
import { phasePath } from '#charts/phase-disc.ts';
import { formatFact } from '#domain/facts.ts';
import { parseProse } from '#prose/parse.ts';
import { getHeadings, toProseNodes, type ProseComponent, type ProseHeading, type ProseNode } from '#prose/to-nodes.ts';
import { toFigureView, type FigureView } from './figure.ts';
import { find, type Library } from '#domain/library.ts';
import type { SourceNumbers } from './sources.ts';

export type ProseViewNode =
  | { kind: 'html'; html: string }
  | { kind: 'element'; tag: string; attributes: Readonly<Record<string, string>>; children: ProseViewNode[] }
  | { kind: 'fact'; text: string; href: string }
  | { kind: 'source'; number: number; title: string }
  | { kind: 'org'; text: string; href: string }
  | { kind: 'term'; text: string; href: string; definition: string }
  | { kind: 'figure'; figure: FigureView }
  | { kind: 'pull'; text: string; label: string; href: string; path: string }
  | { kind: 'note'; title: string; children: ProseViewNode[] };

export interface ProseView {
  nodes: ProseViewNode[];
  headings: ProseHeading[];
}

/** @param body MDX text that the checker has passed. */
export function toProseView(body: string, library: Library, numbers: SourceNumbers): ProseView {
  const tree = parseProse(body);
  const answerAll = (nodes: readonly ProseNode[]): ProseViewNode[] => hugSources(nodes).map(answer);
  const answer = (node: ProseNode): ProseViewNode => {
    if (node.kind === 'html') return node;
    if (node.kind === 'element') return { ...node, children: answerAll(node.children) };
    return answerComponent(node, library, numbers, answerAll);
  };
  return { nodes: answerAll(toProseNodes(tree, library)), headings: getHeadings(tree) };
}

/** The number of a source stands right behind its sentence, never alone on the next line. */
function hugSources(nodes: readonly ProseNode[]): ProseNode[] {
  return nodes.map((node, index) => {
    const next = nodes[index + 1];
    const leads = next?.kind === 'component' && next.name === 'Source';
    return leads && node.kind === 'html' ? { ...node, html: node.html.trimEnd() } : node;
  });
}

function answerComponent(
  { name, props, children }: ProseComponent,
  library: Library,
  numbers: SourceNumbers,
  answerAll: (nodes: readonly ProseNode[]) => ProseViewNode[],
): ProseViewNode {
  const id = props['id'] ?? '';
  switch (name) {
    case 'Fact': {
      const { row, figure } = find(library.facts, id, 'number');
      return { kind: 'fact', text: formatFact(row), href: figureHref(library, figure.id) };
    }
    case 'Source':
      return { kind: 'source', number: numbers.of(id), title: find(library.sources, id, 'source').title };
    case 'Org': {
      const organisation = find(library.organisations, id, 'organisation');
      const text =
        props['as'] === 'abbreviation' ? (organisation.abbreviation ?? organisation.title) : organisation.title;
      return { kind: 'org', text, href: library.toHref(`/organisations/${id}/`) };
    }
    case 'Term': {
      const term = find(library.terms, id, 'term');
      const text = props['as'] === 'expansion' ? (term.expansion ?? term.term) : term.term;
      return { kind: 'term', text, href: library.toHref(`/glossary/${id}/`), definition: term.definition };
    }
    case 'Figure': {
      const figure = find(library.figures, id, 'figure');
      return { kind: 'figure', figure: toFigureView(figure, library) };
    }
    case 'PullFigure': {
      const { row, figure } = find(library.facts, id, 'number');
      return {
        kind: 'pull',
        text: formatFact(row),
        label: row.label,
        href: figureHref(library, figure.id),
        path: phasePath((row.value ?? row.low ?? 0) / 100, 49, 50),
      };
    }
    case 'Note':
      return { kind: 'note', title: props['title'] ?? '', children: answerAll(children) };
  }
}

function figureHref(library: Library, id: string): string {
  const figure = find(library.figures, id, 'figure');
  return library.toHref(`/consultation/${figure.data.consultation}/${id}/`);
}
