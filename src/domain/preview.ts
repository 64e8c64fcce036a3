// What the bar under a page shows an editor while the site is served for writing. It is never part of a published site.

export interface PreviewFinding {
  severity: 'error' | 'warning';
  /** "content/news/office-opens.mdx:13". */
  place: string;
  what: string;
  remedy: string;
  /** Root-relative address of the rule's page. */
  help: string;
}

export interface PreviewLink {
  /** "to themes/battery-storage" or "from news/office-opens". */
  text: string;
  /** Root-relative; absent where the entry has no page of its own. */
  address?: string;
}

export interface Preview {
  /** The file the page is made from; absent for lists and other pages without one. */
  file?: string;
  isDraft: boolean;
  reviewed?: string;
  nextReview?: string;
  links: PreviewLink[];
  /** Findings in this file. */
  findings: PreviewFinding[];
  /** Errors and warnings in all files. */
  elsewhere: { errors: number; warnings: number };
}
