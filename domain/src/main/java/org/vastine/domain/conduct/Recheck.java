package org.vastine.domain.conduct;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseTextId;

/**
 * What is known of looking again at a step that never ends by itself (R29): whether somebody
 * decided to keep it, and who was told that it is time.
 *
 * @param kept the latest decision to keep it; empty before the first
 * @param told whether it was said that its day has come
 * @param missed whether it was said that nobody looked in time
 */
public record Recheck(Optional<Kept> kept, boolean told, boolean missed) {

  /** After how long a step is looked at for the first time. */
  public static final Duration FIRST = Duration.ofDays(90);

  /** How long there is for looking, from the day on which it is due: a week, chosen by us. */
  public static final Duration TIME = Duration.ofDays(7);

  /** Before anybody looked, or was told to. */
  public static final Recheck NONE = new Recheck(Optional.empty(), false, false);

  /**
   * A decision to keep a step.
   *
   * @param until when it is looked at next
   * @param because why, in words
   */
  public record Kept(Instant until, CaseTextId because) {
    /** Refuses null. */
    public Kept {
      requireNonNull(until, "until is null");
      requireNonNull(because, "because is null");
    }
  }

  /** Refuses null. */
  public Recheck {
    requireNonNull(kept, "kept is null");
  }

  static Recheck keptUntil(Instant until, CaseTextId because) {
    return new Recheck(Optional.of(new Kept(until, because)), false, false);
  }

  /** As it is once it was said that its day has come, or that it has passed. */
  Recheck said(boolean late) {
    return new Recheck(kept, true, late);
  }

  /** Whether there is something to say that was not said yet. */
  boolean isUnsaid(boolean late) {
    return late ? !missed : !told;
  }

  Instant due(Instant taken) {
    return kept.map(Kept::until).orElseGet(() -> taken.plus(FIRST));
  }
}
