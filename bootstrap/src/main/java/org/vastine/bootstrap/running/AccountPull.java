package org.vastine.bootstrap.running;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.intake.ListenToAccount;
import org.vastine.application.intake.PullChannelAccount;
import org.vastine.application.intake.PullChannelAccount.Pulled;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.Actor;

/**
 * Pulls for one channel account: at its platform's pace, at once after a hint, and page after page
 * while there is more.
 */
final class AccountPull implements AutoCloseable {

  private static final Duration WITHOUT_POLLING = Duration.ofMinutes(5);

  private final PullChannelAccount pull;
  private final ListenToAccount listen;
  private final ChannelProviders providers;
  private final InstantSource clock;
  private Optional<Loop> loop = Optional.empty();
  private Optional<ChannelProvider.Listening> listening = Optional.empty();

  @Inject
  AccountPull(
      PullChannelAccount pull,
      ListenToAccount listen,
      ChannelProviders providers,
      InstantSource clock) {
    this.pull = pull;
    this.listen = listen;
    this.providers = providers;
    this.clock = clock;
  }

  synchronized void start(WorkspaceId workspace, ChannelAccount account) {
    Actor vastine = Actor.vastine(workspace);
    Duration pace =
        providers
            .of(account.kind())
            .flatMap(provider -> provider.description().pullEvery())
            .orElse(WITHOUT_POLLING);
    Loop started =
        Loop.start(
            "pull " + account.kind() + " " + account.id(), () -> step(vastine, account, pace));
    loop = Optional.of(started);
    Decision<ChannelProvider.Listening> opened =
        listen.handle(vastine, new ListenToAccount.Command(account.id(), started::wake));
    if (opened instanceof Decision.Accepted<ChannelProvider.Listening>(var lasting)) {
      listening = Optional.of(lasting);
    }
  }

  synchronized void wake() {
    loop.ifPresent(Loop::wake);
  }

  @Override
  public synchronized void close() {
    listening.ifPresent(ChannelProvider.Listening::close);
    loop.ifPresent(Loop::close);
  }

  private Duration step(Actor vastine, ChannelAccount account, Duration pace) {
    Decision<Pulled> decision = pull.handle(vastine, new PullChannelAccount.Command(account.id()));
    return switch (decision) {
      case Decision.Accepted<Pulled>(Pulled(int _, boolean more, Optional<Instant> notBefore)) ->
          more ? Duration.ZERO : notBefore.map(this::until).orElse(pace);
      case Decision.Refused<Pulled> _ -> pace;
    };
  }

  private Duration until(Instant moment) {
    Duration rest = Duration.between(clock.instant(), moment);
    return rest.isNegative() ? Duration.ofSeconds(1) : rest;
  }
}
