package org.vastine.web.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.Coverage.AccountCoverage;
import org.vastine.application.channel.Coverage.Gap;
import org.vastine.application.channel.Coverage.PassedOver;
import org.vastine.application.channel.Coverage.Way;
import org.vastine.application.channel.Coverage.WayState;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.web.channel.CoverageBody.GapBody;
import org.vastine.web.channel.CoverageBody.PassedOverBody;
import org.vastine.web.channel.CoverageBody.WayBody;

final class CoverageMapperTest {

  @Test
  void each_count_and_moment_keeps_its_place() {
    AccountCoverage coverage =
        new AccountCoverage(
            new ChannelAccountId(new UUID(0, 1)),
            List.of(
                new WayState(
                    Way.PULL,
                    1,
                    2,
                    3,
                    Optional.of(at(4)),
                    Optional.of(at(5)),
                    Optional.of("channel.busy"),
                    Optional.of(at(6)))),
            List.of(new Gap(at(7), at(8))),
            new PassedOver(9, Optional.of(at(10))));

    assertThat(CoverageBody.of(coverage))
        .isEqualTo(
            new CoverageBody(
                new UUID(0, 1),
                List.of(
                    new WayBody(
                        "pull",
                        1,
                        2,
                        3,
                        Optional.of(at(4)),
                        Optional.of(at(5)),
                        Optional.of("channel.busy"),
                        Optional.of(at(6)))),
                List.of(new GapBody(at(7), at(8))),
                new PassedOverBody(9, Optional.of(at(10)))));
  }

  private static Instant at(int second) {
    return Instant.ofEpochSecond(second);
  }
}
