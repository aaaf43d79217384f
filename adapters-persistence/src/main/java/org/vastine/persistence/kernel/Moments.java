package org.vastine.persistence.kernel;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Moments as PostgreSQL keeps them: to the microsecond. Cut off here and not rounded there, so that
 * a moment in an event and the same moment in a row stay equal.
 */
public final class Moments {

  private Moments() {}

  /** The moment for a column. */
  public static OffsetDateTime of(Instant instant) {
    return kept(instant).atOffset(ZoneOffset.UTC);
  }

  /** The moment for a column that may be empty. */
  public static @Nullable OffsetDateTime ofOptional(Optional<Instant> instant) {
    return instant.map(Moments::of).orElse(null);
  }

  /** What is left of a moment once it was stored. */
  public static Instant kept(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  /** The moment in a column that may be empty. */
  public static Optional<Instant> optional(@Nullable OffsetDateTime column) {
    return Optional.ofNullable(column).map(OffsetDateTime::toInstant);
  }
}
