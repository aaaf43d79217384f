package org.vastine.application.webhook;

import java.util.Optional;
import java.util.Set;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.feedbackcase.CaseEventTypes;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;

/** What a webhook can be told to want. */
final class WebhookFilters {

  private WebhookFilters() {}

  /** Why these cannot be wanted; empty where they can. */
  static Optional<Refusal> unknown(
      ChannelAccounts known, Set<String> events, Set<ChannelAccountId> accounts) {
    return events.stream()
        .filter(type -> !CaseEventTypes.ALL.contains(type))
        .sorted()
        .findFirst()
        .map(type ->
            Refusal.of(Refusal.Kind.INVALID, "webhook.event-unknown").with("event", shown(type)))
        .or(() ->
            accounts.stream()
                .filter(account -> known.find(account).isEmpty())
                .findFirst()
                .map(account ->
                    Refusal.of(Refusal.Kind.INVALID, "webhook.account-unknown")
                        .with("account", account)));
  }

  /** What was typed may be anything: only what could be a type is told again. */
  private static String shown(String type) {
    return type.matches("[a-z-]{1,60}") ? type : "?";
  }
}
