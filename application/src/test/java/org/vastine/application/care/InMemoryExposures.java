package org.vastine.application.care;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.care.Exposure;
import org.vastine.domain.care.ExposureCount;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.MemberId;

/** What members met, in memory. */
public final class InMemoryExposures implements Exposures {

  private final InMemoryTable<Key, Exposure> met;

  private record Key(MemberId member, MentionId mention) {}

  /** Nobody met anything yet. */
  public InMemoryExposures(InMemoryTransactions transactions) {
    this.met = new InMemoryTable<>(transactions);
  }

  @Override
  public void note(Collection<Exposure> exposures) {
    for (Exposure exposure : exposures) {
      Key key = new Key(exposure.member(), exposure.mention());
      if (met.find(key).isEmpty()) {
        met.put(key, exposure);
      }
    }
  }

  @Override
  public ExposureCount of(MemberId member, Instant now) {
    requireNonNull(member, "member is null");
    return new ExposureCount(
        count(member, now, ExposureCount.DAY), count(member, now, ExposureCount.WEEK));
  }

  @Override
  public Map<MemberId, ExposureCount> all(Instant now) {
    Map<MemberId, ExposureCount> counts = new HashMap<>();
    met.stream()
        .map(Exposure::member)
        .filter(member -> count(member, now, ExposureCount.WEEK) > 0)
        .forEach(member -> counts.put(member, of(member, now)));
    return counts;
  }

  @Override
  public void forget(Instant before) {
    met.stream()
        .filter(exposure -> exposure.at().isBefore(before))
        .forEach(exposure -> met.remove(new Key(exposure.member(), exposure.mention())));
  }

  private int count(MemberId member, Instant now, Duration window) {
    return (int)
        met.stream()
            .filter(exposure -> exposure.member().equals(member))
            .filter(exposure -> exposure.at().isAfter(now.minus(window)))
            .count();
  }
}
