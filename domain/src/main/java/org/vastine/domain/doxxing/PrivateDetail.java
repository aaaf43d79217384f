package org.vastine.domain.doxxing;

import static java.util.Objects.requireNonNull;

import org.vastine.domain.kernel.TextSpan;

/**
 * A detail as it stands in a text.
 *
 * @param kind what it is
 * @param span where
 */
public record PrivateDetail(DetailKind kind, TextSpan span) {

  /** Refuses null. */
  public PrivateDetail {
    requireNonNull(kind, "kind is null");
    requireNonNull(span, "span is null");
  }
}
