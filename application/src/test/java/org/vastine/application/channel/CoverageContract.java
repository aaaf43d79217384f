package org.vastine.application.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.Coverage.AccountCoverage;
import org.vastine.application.channel.Coverage.Gap;
import org.vastine.application.channel.Coverage.PassedOver;
import org.vastine.application.channel.Coverage.Way;
import org.vastine.application.channel.Coverage.WayState;
import org.vastine.application.world.PortContract;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;

/** What every {@link Coverage} keeps to. */
public abstract class CoverageContract extends PortContract {

  @Test
  final void nothing_came_at_first() {
    ChannelAccountId account = anAccount();

    assertThat(of(account)).isEqualTo(new AccountCoverage(account, List.of(), List.of()));
  }

  @Test
  final void what_came_is_counted_and_the_newest_moment_stays() {
    ChannelAccountId account = anAccount();

    took(account, Way.PULL, 3, 1, 0, 50);
    took(account, Way.PULL, 2, 0, 1, 40);

    assertThat(of(account).ways())
        .containsExactly(
            new WayState(
                Way.PULL,
                5,
                1,
                1,
                Optional.of(NOW.plusSeconds(50)),
                Optional.of(NOW.plusSeconds(40)),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  final void each_way_is_counted_alone() {
    ChannelAccountId account = anAccount();
    ChannelAccountId other = anAccount();

    took(account, Way.IMPORT, 7, 0, 0, 1);
    took(account, Way.PULL, 2, 0, 0, 2);
    took(other, Way.PULL, 9, 0, 0, 3);

    assertThat(of(account).ways())
        .extracting(WayState::way, WayState::takenIn)
        .containsExactlyInAnyOrder(tuple(Way.PULL, 2L), tuple(Way.IMPORT, 7L));
  }

  @Test
  final void a_problem_lasts_since_it_began_until_it_goes_well_again() {
    ChannelAccountId account = anAccount();
    took(account, Way.PULL, 1, 0, 0, 1);

    failed(account, "channel.unreachable", 10);
    failed(account, "channel.rate-limited", 20);

    WayState failing = of(account).ways().getFirst();
    assertThat(failing.problem()).contains("channel.rate-limited");
    assertThat(failing.problemSince()).contains(NOW.plusSeconds(10));
    assertThat(failing.lastSuccess()).contains(NOW.plusSeconds(1));
    assertThat(failing.takenIn()).isEqualTo(1);

    doInside(() ->
        ports().coverage().took(account, Way.PULL, 0, 0, 0, Optional.empty(), NOW.plusSeconds(30)));

    WayState well = of(account).ways().getFirst();
    assertThat(well.problem()).isEmpty();
    assertThat(well.problemSince()).isEmpty();
    assertThat(well.lastSuccess()).contains(NOW.plusSeconds(30));
    assertThat(well.upTo()).contains(NOW.plusSeconds(1));
  }

  @Test
  final void a_way_that_never_went_well_shows_its_problem() {
    ChannelAccountId account = anAccount();

    failed(account, "channel.unreachable", 10);

    assertThat(of(account).ways().getFirst().problem()).contains("channel.unreachable");
    assertThat(of(account).ways().getFirst().lastSuccess()).isEmpty();
  }

  @Test
  final void windows_that_may_be_missing_are_kept_once_the_earliest_first() {
    ChannelAccountId account = anAccount();
    Gap later = new Gap(NOW.plusSeconds(60), NOW.plusSeconds(90));
    Gap earlier = new Gap(NOW, NOW.plusSeconds(30));

    doInside(() -> ports().coverage().missed(account, later));
    doInside(() -> ports().coverage().missed(account, earlier));
    doInside(() -> ports().coverage().missed(account, later));

    assertThat(of(account).gaps()).containsExactly(earlier, later);
  }

  @Test
  final void R1_what_is_passed_over_is_counted_once_with_the_latest_moment() {
    ChannelAccountId account = anAccount();
    ChannelAccountId other = anAccount();
    took(account, Way.PULL, 1, 0, 0, 1);

    passedOver(account, 10, "a", "b", "b");
    passedOver(account, 20, "b", "c");
    passedOver(account, 30, "a", "b", "c");
    passedOver(other, 40, "a");

    assertThat(of(account).passedOver())
        .isEqualTo(new PassedOver(3, Optional.of(NOW.plusSeconds(20))));
    assertThat(of(account).ways()).hasSize(1);
    assertThat(of(other).passedOver().total()).isEqualTo(1);
    assertThat(elsewhere(() -> ports().coverage().of(account)).passedOver())
        .isEqualTo(PassedOver.NOTHING);
  }

  @Test
  final void R1_the_latest_that_were_passed_over_are_remembered_and_no_more() {
    ChannelAccountId account = anAccount();
    String[] many =
        IntStream.range(0, Coverage.REMEMBERED).mapToObj(Integer::toString).toArray(String[]::new);
    passedOver(account, 1, many);

    passedOver(account, 2, "0", "fresh");
    passedOver(account, 3, "0", "2");
    assertThat(of(account).passedOver().total()).isEqualTo(Coverage.REMEMBERED + 1);
    passedOver(account, 4, "1");

    assertThat(of(account).passedOver().total()).isEqualTo(Coverage.REMEMBERED + 2);
  }

  @Test
  final void another_workspace_sees_nothing() {
    ChannelAccountId account = anAccount();
    took(account, Way.PUSH, 1, 0, 0, 1);

    assertThat(elsewhere(() -> ports().coverage().of(account)).ways()).isEmpty();
  }

  @Test
  final void what_is_rolled_back_never_came() {
    ChannelAccountId account = anAccount();

    rolledBack(() -> {
      ports().coverage().took(account, Way.API, 1, 0, 0, Optional.of(NOW), NOW);
      ports().coverage().missed(account, new Gap(NOW, NOW.plusSeconds(1)));
      ports().coverage().passedOver(account, List.of(new ExternalId("a")), NOW);
    });

    assertThat(of(account)).isEqualTo(new AccountCoverage(account, List.of(), List.of()));
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().coverage().took(null, Way.API, 1, 0, 0, Optional.empty(), NOW));
    refused(() -> ports().coverage().of(null));
  }

  private ChannelAccountId anAccount() {
    return inside(() -> given().anAccount()).id();
  }

  private AccountCoverage of(ChannelAccountId account) {
    return inside(() -> ports().coverage().of(account));
  }

  private void took(
      ChannelAccountId account, Way way, int takenIn, int duplicates, int setAside, long at) {
    doInside(() ->
        ports()
            .coverage()
            .took(
                account,
                way,
                takenIn,
                duplicates,
                setAside,
                Optional.of(NOW.plusSeconds(at)),
                NOW.plusSeconds(at)));
  }

  private void passedOver(ChannelAccountId account, long at, String... items) {
    List<ExternalId> ids = Stream.of(items).map(ExternalId::new).toList();
    doInside(() -> ports().coverage().passedOver(account, ids, NOW.plusSeconds(at)));
  }

  private void failed(ChannelAccountId account, String problem, long at) {
    doInside(() -> ports().coverage().failed(account, Way.PULL, problem, NOW.plusSeconds(at)));
  }
}
