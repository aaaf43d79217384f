package org.vastine.domain.watch;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.vastine.domain.kernel.TextSpan;

/**
 * A watch term that holds in a text.
 *
 * @param term which term
 * @param spans where its words stand, in the order of the text; never empty
 */
public record WatchHit(WatchTermId term, List<TextSpan> spans) {

  /** Copies the spans and refuses none. */
  public WatchHit {
    requireNonNull(term, "term is null");
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a hit is somewhere");
    }
  }
}
