package org.vastine.domain.gallery;

import org.vastine.domain.kernel.Labelled;

/** Where an example of a style is from. */
public enum ExampleOrigin implements Labelled {
  /** It comes with Vastine; invented. */
  SHIPPED,
  /** A member wrote it. */
  WRITTEN,
  /** From a real case, without what points to people. */
  FROM_CASE
}
