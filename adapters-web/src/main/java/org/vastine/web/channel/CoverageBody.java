package org.vastine.web.channel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.channel.Coverage;

/** The proof that nothing was missed, as answers tell it. */
record CoverageBody(
    UUID account, List<WayBody> ways, List<GapBody> gaps, PassedOverBody passedOver) {
  record WayBody(
      String way,
      long takenIn,
      long duplicates,
      long setAside,
      Optional<Instant> upTo,
      Optional<Instant> lastSuccess,
      Optional<String> problem,
      Optional<Instant> problemSince) {}

  record GapBody(Instant from, Instant to) {}

  record PassedOverBody(long total, Optional<Instant> lastAt) {}

  static CoverageBody of(Coverage.AccountCoverage coverage) {
    return CoverageMapper.MAPPER.body(coverage);
  }
}
