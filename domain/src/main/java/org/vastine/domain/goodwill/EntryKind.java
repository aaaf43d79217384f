package org.vastine.domain.goodwill;

import org.vastine.domain.kernel.Labelled;

/** What happens to a budget's money. */
public enum EntryKind implements Labelled {
  /** Put aside for a grant that was asked for. */
  RESERVED,
  /** No longer put aside: the grant is not given. */
  RELEASED,
  /** Put aside before and gone now: the customer has it. */
  SPENT,
  /** Was gone and is there again: what was given came back. */
  GIVEN_BACK
}
