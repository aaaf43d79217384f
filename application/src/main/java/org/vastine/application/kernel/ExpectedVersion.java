package org.vastine.application.kernel;

import java.util.Optional;
import org.vastine.domain.kernel.Refusal;

/**
 * The version that somebody looked at before asking for a change ({@code If-Match}).
 *
 * @param value the version, or empty when any will do
 */
public record ExpectedVersion(Optional<Integer> value) {

  /** Any version will do. */
  public static final ExpectedVersion ANY = new ExpectedVersion(Optional.empty());

  /** This version and no other. */
  public static ExpectedVersion of(int version) {
    return new ExpectedVersion(Optional.of(version));
  }

  /** The refusal, where the stored version is another. */
  public Optional<Refusal> differsFrom(int stored) {
    return value
        .filter(expected -> expected != stored)
        .map(expected ->
            Refusal.of(Refusal.Kind.STALE, "kernel.stale-version")
                .with("expected", expected)
                .with("stored", stored));
  }
}
