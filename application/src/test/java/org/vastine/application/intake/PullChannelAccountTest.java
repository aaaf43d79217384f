package org.vastine.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.PulledPage;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What becomes of an account when its platform is asked for news. */
final class PullChannelAccountTest {

  private static final Instant LATER = Given.NOW.plus(Duration.ofMinutes(10));

  private final Casework work = new Casework();
  private final ScriptedPlatform platform = new ScriptedPlatform(Capability.POLL);

  private Decision<PullChannelAccount.Pulled> pulls(Actor who, ChannelAccountId id) {
    return new PullChannelAccount(
            work.world.transactions(),
            work.world.channelAccounts(),
            platform,
            work.world.coverage(),
            work.takeIn(),
            work.world.clock())
        .handle(who, new PullChannelAccount.Command(id));
  }

  private PullChannelAccount.Pulled pulled() {
    return accepted(pulls(work.vastine, work.account.id()));
  }

  private Optional<String> problem() {
    return coverage().ways().stream()
        .filter(way -> way.way() == Coverage.Way.PULL)
        .findFirst()
        .flatMap(Coverage.WayState::problem);
  }

  private Coverage.AccountCoverage coverage() {
    return work.inside(() -> work.world.coverage().of(work.account.id()));
  }

  private AccountState state() {
    return work.inside(
        () -> work.world.channelAccounts().find(work.account.id()).orElseThrow().state());
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(
            new ChannelAnswer.RateLimited<PulledPage>(LATER),
            "pull.rate-limited",
            Optional.of(LATER)),
        Arguments.of(
            new ChannelAnswer.TryLater<PulledPage>("down", Optional.of(LATER)),
            "pull.platform-unavailable",
            Optional.of(LATER)),
        Arguments.of(
            new ChannelAnswer.TryLater<PulledPage>("down", Optional.empty()),
            "pull.platform-unavailable",
            Optional.empty()),
        Arguments.of(
            new ChannelAnswer.Unknown<PulledPage>("cut off"),
            "pull.platform-unavailable",
            Optional.empty()),
        Arguments.of(
            new ChannelAnswer.Refused<PulledPage>("no-such-page", "404"),
            "pull.refused.no-such-page",
            Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void R1_a_failure_is_shown_beside_the_account_which_goes_on_when_the_platform_says(
      ChannelAnswer<PulledPage> answer, String problem, Optional<Instant> notBefore) {
    platform.answers(answer);

    assertThat(pulled()).isEqualTo(new PullChannelAccount.Pulled(0, false, notBefore));

    assertThat(problem()).contains(problem);
    assertThat(state()).isEqualTo(AccountState.ACTIVE);
  }

  static Stream<Arguments> ends() {
    return Stream.of(
        Arguments.of(
            new ChannelAnswer.NeedsAuthorisation<PulledPage>("401"),
            "pull.needs-authorisation",
            AccountState.NEEDS_AUTHORISATION),
        Arguments.of(new ChannelAnswer.Gone<PulledPage>("410"), "pull.gone", AccountState.GONE));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void R1_an_account_that_is_shut_out_is_no_longer_asked_until_a_person_looked(
      ChannelAnswer<PulledPage> answer, String problem, AccountState then) {
    platform.answers(answer);

    assertThat(pulled()).isEqualTo(new PullChannelAccount.Pulled(0, false, Optional.empty()));

    assertThat(problem()).contains(problem);
    assertThat(state()).isEqualTo(then);
    assertThat(code(pulls(work.vastine, work.account.id())))
        .isEqualTo("channel-account.not-active");
    assertThat(platform.asked()).hasSize(1);
  }

  @Test
  void R1_the_next_pull_begins_where_the_last_one_ended() {
    platform.answers(
        ChannelAnswer.done(PulledPage.of(List.of(item("c-1", 60)), new Cursor("7"), true)));

    assertThat(pulled()).isEqualTo(new PullChannelAccount.Pulled(1, true, Optional.empty()));
    pulled();

    assertThat(platform.asked()).containsExactly(Cursor.START, new Cursor("7"));
    assertThat(problem()).isEmpty();
  }

  @Test
  void R1_what_the_platform_no_longer_shows_is_a_gap_up_to_what_it_shows() {
    Instant from = Given.NOW.minusSeconds(500);
    platform.answers(
        ChannelAnswer.done(
            new PulledPage(
                List.of(item("c-0", 600), item("c-1", 120), item("c-2", 60)),
                new Cursor("7"),
                false,
                Optional.of(from))));

    pulled();

    assertThat(coverage().gaps())
        .containsExactly(new Coverage.Gap(from, Given.NOW.minusSeconds(120)));
  }

  @Test
  void R1_where_it_shows_nothing_the_gap_reaches_to_this_moment() {
    Instant from = Given.NOW.minusSeconds(500);
    platform.answers(
        ChannelAnswer.done(new PulledPage(List.of(), new Cursor("7"), false, Optional.of(from))));

    pulled();

    assertThat(coverage().gaps()).containsExactly(new Coverage.Gap(from, Given.NOW));
  }

  private InboundItem item(String id, int secondsAgo) {
    return new InboundItem.Published(
        work.given
            .item(new ExternalId(id), new ExternalId("post"), "Maija", "irritated: where is it?")
            .publishedAt(Given.NOW.minusSeconds(secondsAgo)));
  }

  @Test
  void only_an_active_account_on_a_platform_we_know_is_asked() {
    work.inside(() -> {
      work.world.channelAccounts().store(work.account.in(AccountState.PAUSED), Map.of());
      return true;
    });
    assertThat(code(pulls(work.vastine, work.account.id())))
        .isEqualTo("channel-account.not-active");
    assertThat(code(pulls(work.vastine, new ChannelAccountId(new UUID(9, 9)))))
        .isEqualTo("channel-account.not-found");
    ChannelAccount elsewhere =
        new ChannelAccount(
            new ChannelAccountId(work.world.ids().next()),
            new ChannelKind("elsewhere"),
            "Elsewhere",
            Map.of(),
            AccountState.ACTIVE);
    work.inside(() -> {
      work.world.channelAccounts().store(elsewhere, Map.of());
      return true;
    });
    assertThat(code(pulls(work.vastine, elsewhere.id()))).isEqualTo("channel-kind.not-found");
    assertThat(platform.asked()).isEmpty();
  }

  @Test
  void it_takes_the_permission_to_take_in() {
    assertThat(code(pulls(work.lacking(Permission.TAKE_IN_MENTIONS), work.account.id())))
        .isEqualTo("team.permission-needed");
    assertThat(platform.asked()).isEmpty();
  }
}
