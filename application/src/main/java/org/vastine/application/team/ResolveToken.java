package org.vastine.application.team;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.TokenId;

/**
 * Who asks, when a program shows an API token. A token that acts for a member may do what both its
 * scopes and the member's role of now allow.
 */
public final class ResolveToken {

  private final Transactions transactions;
  private final ApiTokens tokens;
  private final Members members;
  private final RecentTokens recent;
  private final InstantSource clock;

  /** Needs tokens and members. */
  @Inject
  public ResolveToken(
      Transactions transactions,
      ApiTokens tokens,
      Members members,
      RecentTokens recent,
      InstantSource clock) {
    this.transactions = transactions;
    this.tokens = tokens;
    this.members = members;
    this.recent = recent;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param key what the program showed
   */
  public record Command(Secret key) {}

  /** Gives the actor. Why a token is refused is told only to those who have its secret. */
  public Decision<Actor> handle(Command command) {
    Instant now = clock.instant();
    SecretHash shown = SecretHash.of(command.key());
    return recent
        .find(shown, now)
        .<Decision<Actor>>map(Decision::accepted)
        .orElseGet(() ->
            BearerKey.parse(BearerKey.Kind.TOKEN, command.key().value())
                .map(key -> transactions.inWorkspace(key.workspace(), () -> actor(key, shown, now)))
                .orElseGet(() -> refused("team.token-unknown")));
  }

  private Decision<Actor> actor(BearerKey key, SecretHash shown, Instant now) {
    Optional<ApiToken> found =
        tokens.find(new TokenId(key.id())).filter(token -> token.secret().matches(key.secret()));
    if (found.isEmpty()) {
      return refused("team.token-unknown");
    }
    ApiToken token = found.get();
    if (token.revokedAt().isPresent()) {
      return refused("team.token-revoked");
    }
    if (token.isExpired(now)) {
      return refused("team.token-expired");
    }
    if (token.isUsedAnew(now)) {
      tokens.store(token.used(now));
    }
    return token
        .owner()
        .map(owner -> actingFor(key.workspace(), owner, token))
        .orElseGet(() ->
            Decision.accepted(
                new Actor(key.workspace(), new By.AnIntegration(token.id()), token.scopes())))
        .map(actor -> {
          recent.remember(shown, actor, token.expiresAt(), now);
          return actor;
        });
  }

  private Decision<Actor> actingFor(WorkspaceId workspace, MemberId owner, ApiToken token) {
    Optional<Member> member = members.find(owner).filter(Member::active);
    if (member.isEmpty()) {
      return refused("team.token-owner-left");
    }
    Set<Permission> both = EnumSet.noneOf(Permission.class);
    both.addAll(token.scopes());
    both.retainAll(member.get().role().permissions());
    return Decision.accepted(new Actor(workspace, new By.AMember(owner), both));
  }

  private static Decision<Actor> refused(String code) {
    return Decision.refused(Refusal.Kind.NOT_ALLOWED, code);
  }
}
