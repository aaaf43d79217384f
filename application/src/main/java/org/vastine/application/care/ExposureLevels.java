package org.vastine.application.care;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.vastine.domain.care.ExposureLevel;
import org.vastine.domain.team.MemberId;

/**
 * A fact for whoever gives out work: how much abuse members met lately. Two questions, whatever the
 * number of members; asked within the transaction that is open.
 */
public final class ExposureLevels {

  private final Exposures exposures;
  private final ExposureLimits limits;

  /** Needs what was met, and the limit. */
  @Inject
  public ExposureLevels(Exposures exposures, ExposureLimits limits) {
    this.exposures = exposures;
    this.limits = limits;
  }

  /** The level of everyone who met anything in the week up to a moment; the others' is low. */
  public Map<MemberId, ExposureLevel> at(Instant now) {
    var limit = limits.current();
    return exposures.all(now).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> limit.levelOf(entry.getValue())));
  }

  /** How much one member met. */
  public MemberExposure of(MemberId member, Instant now) {
    return new MemberExposure(exposures.of(member, now), limits.current());
  }
}
