package org.vastine.application.channel;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/** Turns a platform's answer to a check into a decision that a person can act on. */
final class AccountChecks {

  private AccountChecks() {}

  static Decision<CheckedAccount> decided(ChannelAnswer<CheckedAccount> answer) {
    return switch (answer) {
      case ChannelAnswer.Done<CheckedAccount>(CheckedAccount checked) -> Decision.accepted(checked);
      case ChannelAnswer.RateLimited<CheckedAccount>(Instant until) ->
          Decision.refused(
              Refusal.of(Refusal.Kind.TOO_MANY, "channel-account.rate-limited")
                  .with("until", until));
      case ChannelAnswer.NeedsAuthorisation<CheckedAccount>(String detail) ->
          refused("channel-account.credentials-refused", detail);
      case ChannelAnswer.Refused<CheckedAccount>(String code, String detail) ->
          Decision.refused(
              Refusal.of(Refusal.Kind.INVALID, "channel-account.platform-refused")
                  .with("code", code)
                  .with("detail", detail));
      case ChannelAnswer.Gone<CheckedAccount>(String detail) ->
          refused("channel-account.gone", detail);
      case ChannelAnswer.TryLater<CheckedAccount>(String detail, Optional<Instant> _) ->
          refused("channel-account.unreachable", detail);
      case ChannelAnswer.Unknown<CheckedAccount>(String detail) ->
          refused("channel-account.unreachable", detail);
    };
  }

  private static Decision<CheckedAccount> refused(String code, String detail) {
    return Decision.refused(Refusal.of(Refusal.Kind.INVALID, code).with("detail", detail));
  }
}
