package org.vastine.bootstrap.assembly;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.IdsContract;

/** At a clock that stands still, which is the hardest for ids that go by time. */
final class TimeOrderedIdsTest extends IdsContract {

  private final Ids ids =
      new TimeOrderedIds(InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z")), new Random(7));

  @Override
  protected Ids idsUnderTest() {
    return ids;
  }
}
