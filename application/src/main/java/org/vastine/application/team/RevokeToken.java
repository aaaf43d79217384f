package org.vastine.application.team;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.TokenId;

/** An API token is refused from now on. Revoking it again changes nothing. */
public final class RevokeToken {

  private final Permitted permitted;
  private final ApiTokens tokens;
  private final TeamAudit audit;
  private final RecentTokens recent;
  private final InstantSource clock;

  /** Needs tokens and the audit log. */
  @Inject
  public RevokeToken(
      Permitted permitted,
      ApiTokens tokens,
      TeamAudit audit,
      RecentTokens recent,
      InstantSource clock) {
    this.permitted = permitted;
    this.tokens = tokens;
    this.audit = audit;
    this.recent = recent;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param token which one
   */
  public record Command(TokenId token) {}

  /** Gives the token as it is then. */
  public Decision<TokenView> handle(Actor actor, Command command) {
    Decision<TokenView> decision =
        permitted.decide(actor, Permission.CHANGE_TOKENS, () -> revoked(actor, command));
    recent.forget(actor.workspace());
    return decision;
  }

  private Decision<TokenView> revoked(Actor actor, Command command) {
    Optional<ApiToken> found = tokens.find(command.token());
    if (found.isEmpty()) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "team.token-not-found");
    }
    ApiToken token = found.get();
    if (token.revokedAt().isPresent()) {
      return Decision.accepted(TokenView.of(token));
    }
    ApiToken revoked = token.revoked(clock.instant());
    tokens.store(revoked);
    audit.changed(actor.by(), "token-revoked", token.id(), Map.of());
    return Decision.accepted(TokenView.of(revoked));
  }
}
