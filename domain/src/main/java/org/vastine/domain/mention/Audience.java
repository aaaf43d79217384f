package org.vastine.domain.mention;

import org.vastine.domain.kernel.Labelled;

/** Who can see an item. */
public enum Audience implements Labelled {
  /** Everyone. */
  PUBLIC,
  /** Only the author and us. */
  PRIVATE
}
