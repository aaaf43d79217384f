package org.vastine.application.care;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.vastine.domain.care.Exposure;
import org.vastine.domain.care.ExposureCount;
import org.vastine.domain.team.MemberId;

/**
 * Which members met which mentions that attack people. Nothing else is kept: no words, no case, and
 * no longer than {@link ExposureCount#WEEK} needs it.
 */
public interface Exposures {

  /** Counts these; what was counted for the same member and mention stays as it is. */
  void note(Collection<Exposure> met);

  /** How much one member met up to a moment. */
  ExposureCount of(MemberId member, Instant now);

  /** The same for everyone who met anything in the week up to a moment. */
  Map<MemberId, ExposureCount> all(Instant now);

  /** Forgets what was met before a moment. */
  void forget(Instant before);
}
