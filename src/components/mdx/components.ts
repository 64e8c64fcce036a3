// How pages draw the text of entries: pass this map to `<Content components={…} />`.
import type { ProseComponentName } from '#schema/prose.ts';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Org from './Org.astro';
import PullFigure from './PullFigure.astro';
import Source from './Source.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/** A component that editors may use and that is missing here does not compile. */
const EDITOR_COMPONENTS = { Fact, Figure, Note, Org, PullFigure, Source, Term } satisfies Record<
  ProseComponentName,
  unknown
>;

export const TEXT_COMPONENTS = { ...EDITOR_COMPONENTS, a: Link, table: Table };
