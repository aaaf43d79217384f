package org.vastine.domain.proof;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which proof. */
public record ProofId(UUID value) {
  /** Refuses null. */
  public ProofId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
