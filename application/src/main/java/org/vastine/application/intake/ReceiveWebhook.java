package org.vastine.application.intake;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.PullHints;
import org.vastine.application.channel.WebhookAnswer;
import org.vastine.application.channel.WebhookRequest;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * A platform tells us something. The provider checks that it is the platform, over the very bytes;
 * the platform is answered after what it said is stored, never before.
 */
public final class ReceiveWebhook {

  private final Transactions transactions;
  private final ChannelAccounts accounts;
  private final ChannelProviders providers;
  private final TakeInMentions takeIn;
  private final PullHints hints;

  /** Needs the accounts, their platforms, and intake. */
  @Inject
  public ReceiveWebhook(
      Transactions transactions,
      ChannelAccounts accounts,
      ChannelProviders providers,
      TakeInMentions takeIn,
      PullHints hints) {
    this.transactions = transactions;
    this.accounts = accounts;
    this.providers = providers;
    this.takeIn = takeIn;
    this.hints = hints;
  }

  /**
   * What came.
   *
   * @param account for which account
   * @param request the request, untouched
   */
  public record Command(ChannelAccountId account, WebhookRequest request) {}

  /**
   * What to answer.
   *
   * @param body the text that the platform wants back; empty when none is wanted
   */
  public record Received(Optional<String> body) {}

  private record Receiving(AccountAccess access, ChannelProvider provider) {}

  /**
   * Refused alike for an unknown account, one without webhooks, and a wrong signature: strangers
   * learn nothing.
   */
  public Decision<Received> handle(Actor actor, Command command) {
    Optional<Refusal> lacking = actor.lacks(Permission.TAKE_IN_MENTIONS);
    if (lacking.isPresent()) {
      return Decision.refused(lacking.get());
    }
    return transactions
        .inWorkspace(actor.workspace(), () -> prepare(command.account()))
        .then(receiving ->
            answer(
                actor,
                command.account(),
                receiving.provider().receive(receiving.access(), command.request())));
  }

  private Decision<Receiving> prepare(ChannelAccountId id) {
    Optional<AccountAccess> access = accounts.access(id);
    if (access.isPresent() && access.get().account().state() == AccountState.PAUSED) {
      return Decision.refused(Refusal.Kind.TOO_MANY, "channel-account.paused");
    }
    return access
        .flatMap(found ->
            providers
                .of(found.account().kind())
                .filter(
                    provider -> provider.description().capabilities().allows(Capability.WEBHOOK))
                .map(provider -> new Receiving(found, provider)))
        .<Decision<Receiving>>map(Decision::accepted)
        .orElseGet(ReceiveWebhook::notAuthentic);
  }

  private Decision<Received> answer(Actor actor, ChannelAccountId id, WebhookAnswer answer) {
    return switch (answer) {
      case WebhookAnswer.Items(List<InboundItem> items) -> take(actor, id, items);
      case WebhookAnswer.Unreadable(InboundItem.Unreadable item) -> take(actor, id, List.of(item));
      case WebhookAnswer.Challenge(String text) ->
          Decision.accepted(new Received(Optional.of(text)));
      case WebhookAnswer.NotAuthentic _ -> notAuthentic();
      case WebhookAnswer.PullNow _ -> {
        hints.pullSoon(actor.workspace(), id);
        yield Decision.accepted(new Received(Optional.empty()));
      }
    };
  }

  private Decision<Received> take(Actor actor, ChannelAccountId id, List<InboundItem> items) {
    return takeIn
        .handle(
            actor,
            new TakeInMentions.Command(List.of(AccountItems.of(id, Coverage.Way.PUSH, items))))
        .map(_ -> new Received(Optional.empty()));
  }

  private static <T> Decision<T> notAuthentic() {
    return Decision.refused(Refusal.Kind.NOT_FOUND, "webhook.not-authentic");
  }
}
