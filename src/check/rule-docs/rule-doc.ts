// The shape of one row in the table of kinds; the table draws the handbook and names every finding.

/** An error withholds publishing; a warning is advice. */
export type Severity = 'error' | 'warning';

export interface RuleDoc {
  /** An error, where no other is named. */
  severity?: Severity;
  /** The fault in a few words, sentence case: the title of its handbook page. */
  title: string;
  /** Why this matters to a reader of the site, in one or two sentences. What to do is said by the message itself. */
  meaning: string;
  /** Lines of the fixture as they are wrong and as they are right. */
  example: {
    wrong: string;
    right: string;
    /** The fault is not in a line: a name, an encoding, a size. Both examples are then words about it. */
    isDescription?: true;
  };
}
