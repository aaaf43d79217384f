package org.vastine.domain.knowledge;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.MemberId;

/**
 * Something that the workspace knows, with its source and with who looked at the source when (R40).
 *
 * @param id which fact
 * @param version how often it was changed or checked, from 1
 * @param wording what it says
 * @param checkedBy who saw last that it is so
 * @param checkedAt when
 * @param reviewOn the last day on which that is lately enough
 */
public record KnownFact(
    KnownFactId id,
    int version,
    FactWording wording,
    MemberId checkedBy,
    Instant checkedAt,
    LocalDate reviewOn) {

  /** For how many days a check counts where nobody says otherwise: half a year. */
  public static final int USUAL_REVIEW_DAYS = 180;

  /** For how many days a check counts at most: two years. */
  public static final int LONGEST_REVIEW_DAYS = 730;

  /** How many facts one workspace keeps at most: more nobody checks. */
  public static final int MOST = 2_000;

  /** Refuses null and a version below 1. */
  public KnownFact {
    requireNonNull(id, "id is null");
    requireNonNull(wording, "wording is null");
    requireNonNull(checkedBy, "checkedBy is null");
    requireNonNull(checkedAt, "checkedAt is null");
    requireNonNull(reviewOn, "reviewOn is null");
    if (version < 1) {
      throw new IllegalArgumentException("version " + version);
    }
  }

  /**
   * A look at the source.
   *
   * @param by who looks
   * @param at when
   * @param today the day of it, by the workspace's clock on the wall
   * @param reviewOn until when that is enough; the usual time where it is left out
   */
  public record Check(MemberId by, Instant at, LocalDate today, Optional<LocalDate> reviewOn) {

    /** Until when that is enough; refused on a day before this one, or too far ahead. */
    Decision<LocalDate> until() {
      LocalDate until = reviewOn.orElse(today.plusDays(USUAL_REVIEW_DAYS));
      return until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_REVIEW_DAYS))
          ? Decision.refused(
              Refusal.of(Refusal.Kind.INVALID, "knowledge.review-invalid")
                  .with("most", LONGEST_REVIEW_DAYS))
          : Decision.accepted(until);
    }
  }

  /** A new one: whoever writes it down has looked. */
  public static Decision<KnownFact> noted(KnownFactId id, FactWording wording, Check check) {
    return check.until().map(until -> new KnownFact(id, 1, wording, check.by(), check.at(), until));
  }

  /** With other words, or seen to be so still; whoever does either has looked. */
  public Decision<KnownFact> checked(FactWording said, Check check) {
    return check
        .until()
        .map(until -> new KnownFact(id, version + 1, said, check.by(), check.at(), until));
  }

  /** How far it can be relied on, on a day. */
  public FactStanding on(LocalDate day) {
    if (wording.validUntil().filter(day::isAfter).isPresent()) {
      return FactStanding.EXPIRED;
    }
    if (wording.validFrom().filter(day::isBefore).isPresent()) {
      return FactStanding.NOT_YET;
    }
    return day.isAfter(reviewOn) ? FactStanding.STALE : FactStanding.FRESH;
  }
}
