package org.vastine.domain.gallery;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which example of a style. */
public record ExampleId(UUID value) {
  /** Refuses null. */
  public ExampleId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
