package org.vastine.domain.mention;

import org.vastine.domain.kernel.Labelled;

/** What became of a mention on its platform. */
public enum MentionState implements Labelled {
  /** As it was published. */
  VISIBLE,
  /** Changed by its author; earlier wordings are kept as revisions. */
  EDITED,
  /** Removed on the platform; our copy is kept until its retention ends. */
  DELETED
}
