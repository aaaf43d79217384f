package org.vastine.domain.template;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which template, in our own numbering. */
public record TemplateId(UUID value) {
  /** Refuses null. */
  public TemplateId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
