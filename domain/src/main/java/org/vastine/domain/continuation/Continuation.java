package org.vastine.domain.continuation;

import org.vastine.domain.kernel.Labelled;

/** How a customer went on after a reply of ours. */
public enum Continuation implements Labelled {
  /** They thanked or praised. */
  THANKED,
  /** They wrote content words. */
  CONTENT,
  /** They wrote again, asking or saying something more. */
  ANSWERED,
  /** They went on complaining, or attacked. */
  ARGUED,
  /** They wrote nothing within the days that are waited. */
  SILENT
}
