package org.vastine.application.intake;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.PulledPage;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * Asks a platform what is new for one account, a page at a time, and takes it in. The cursor moves
 * with what came, so that after a crash the same page is asked for again and nothing is lost or
 * doubled.
 */
public final class PullChannelAccount {

  private final Transactions transactions;
  private final ChannelAccounts accounts;
  private final ChannelProviders providers;
  private final Coverage coverage;
  private final TakeInMentions takeIn;
  private final InstantSource clock;

  /** Needs the accounts, their platforms, and intake. */
  @Inject
  public PullChannelAccount(
      Transactions transactions,
      ChannelAccounts accounts,
      ChannelProviders providers,
      Coverage coverage,
      TakeInMentions takeIn,
      InstantSource clock) {
    this.transactions = transactions;
    this.accounts = accounts;
    this.providers = providers;
    this.coverage = coverage;
    this.takeIn = takeIn;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param account which account
   */
  public record Command(ChannelAccountId account) {}

  /**
   * What came of it.
   *
   * @param items how many items the platform showed
   * @param more whether there is more to pull right now
   * @param notBefore when to ask again at the earliest, if the platform said so
   */
  public record Pulled(int items, boolean more, Optional<Instant> notBefore) {}

  private record Pulling(AccountAccess access, Cursor cursor, ChannelProvider provider) {}

  /** Pulls one page; refused for an account that is paused, unknown, or of an unknown kind. */
  public Decision<Pulled> handle(Actor actor, Command command) {
    Optional<Refusal> lacking = actor.lacks(Permission.TAKE_IN_MENTIONS);
    if (lacking.isPresent()) {
      return Decision.refused(lacking.get());
    }
    return transactions
        .inWorkspace(actor.workspace(), () -> prepare(command.account()))
        .then(pulling -> pull(actor, command.account(), pulling));
  }

  private Decision<Pulling> prepare(ChannelAccountId id) {
    Optional<AccountAccess> access = accounts.access(id);
    if (access.isEmpty()) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "channel-account.not-found");
    }
    if (access.get().account().state() != AccountState.ACTIVE) {
      return Decision.refused(Refusal.Kind.CONFLICT, "channel-account.not-active");
    }
    return providers
        .of(access.get().account().kind())
        .<Decision<Pulling>>map(
            provider -> Decision.accepted(new Pulling(access.get(), accounts.cursor(id), provider)))
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "channel-kind.not-found"));
  }

  private Decision<Pulled> pull(Actor actor, ChannelAccountId id, Pulling pulling) {
    ChannelAnswer<PulledPage> answer = pulling.provider().pull(pulling.access(), pulling.cursor());
    return switch (answer) {
      case ChannelAnswer.Done<PulledPage>(PulledPage page) -> take(actor, id, page);
      case ChannelAnswer.RateLimited<PulledPage>(Instant until) ->
          failed(actor, id, "pull.rate-limited", Optional.of(until));
      case ChannelAnswer.TryLater<PulledPage>(String _, Optional<Instant> notBefore) ->
          failed(actor, id, "pull.platform-unavailable", notBefore);
      case ChannelAnswer.Unknown<PulledPage> _ ->
          failed(actor, id, "pull.platform-unavailable", Optional.empty());
      case ChannelAnswer.Refused<PulledPage>(String code, String _) ->
          failed(actor, id, "pull.refused." + code, Optional.empty());
      case ChannelAnswer.NeedsAuthorisation<PulledPage> _ ->
          ended(actor, id, AccountState.NEEDS_AUTHORISATION, "pull.needs-authorisation");
      case ChannelAnswer.Gone<PulledPage> _ -> ended(actor, id, AccountState.GONE, "pull.gone");
    };
  }

  private Decision<Pulled> take(Actor actor, ChannelAccountId id, PulledPage page) {
    Optional<Coverage.Gap> gap =
        page.missedFrom()
            .map(from ->
                new Coverage.Gap(
                    from,
                    page.items().stream()
                        .map(ItemIds::publishedAt)
                        .filter(from::isBefore)
                        .findFirst()
                        .orElse(clock.instant())));
    AccountItems items =
        new AccountItems(id, Coverage.Way.PULL, page.items(), Optional.of(page.next()), gap);
    return takeIn
        .handle(actor, new TakeInMentions.Command(List.of(items)))
        .map(_ -> new Pulled(page.items().size(), page.more(), Optional.empty()));
  }

  private Decision<Pulled> failed(
      Actor actor, ChannelAccountId id, String problem, Optional<Instant> notBefore) {
    transactions.doInWorkspace(
        actor.workspace(), () -> coverage.failed(id, Coverage.Way.PULL, problem, clock.instant()));
    return Decision.accepted(new Pulled(0, false, notBefore));
  }

  private Decision<Pulled> ended(
      Actor actor, ChannelAccountId id, AccountState state, String problem) {
    transactions.doInWorkspace(
        actor.workspace(),
        () -> {
          coverage.failed(id, Coverage.Way.PULL, problem, clock.instant());
          accounts
              .find(id)
              .ifPresent(account -> accounts.store(account.in(state), java.util.Map.of()));
        });
    return Decision.accepted(new Pulled(0, false, Optional.empty()));
  }
}
