package org.vastine.application.team;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.TokenId;

/**
 * A key to the web API is made. Its secret is shown this once. Nobody gives a token more than they
 * may do themselves.
 */
public final class MakeToken {

  private final Permitted permitted;
  private final ApiTokens tokens;
  private final NewSecrets secrets;
  private final TeamAudit audit;
  private final Ids ids;
  private final InstantSource clock;

  /** Needs tokens, new secrets and the audit log. */
  @Inject
  public MakeToken(
      Permitted permitted,
      ApiTokens tokens,
      NewSecrets secrets,
      TeamAudit audit,
      Ids ids,
      InstantSource clock) {
    this.permitted = permitted;
    this.tokens = tokens;
    this.secrets = secrets;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param name what it is for, 1 to 80 characters
   * @param scopes what it may do at most
   * @param forMe whether it acts for the member who asks; a program of its own otherwise
   * @param expiresAt from when on it is refused
   */
  public record Command(
      String name, Set<Permission> scopes, boolean forMe, Optional<Instant> expiresAt) {

    /** Copies the scopes. */
    public Command {
      scopes = Set.copyOf(scopes);
    }
  }

  /**
   * A new token.
   *
   * @param key what the program is to show, shown this once
   * @param token the token as lists show it
   */
  public record Made(BearerKey key, TokenView token) {}

  /** Gives the token with its key. */
  public Decision<Made> handle(Actor actor, Command command) {
    return permitted.decide(actor, Permission.CHANGE_TOKENS, () -> made(actor, command));
  }

  private Decision<Made> made(Actor actor, Command command) {
    Instant now = clock.instant();
    Optional<Refusal> wrong = wrong(actor, command, now);
    if (wrong.isPresent()) {
      return Decision.refused(wrong.get());
    }
    Optional<MemberId> owner = command.forMe() ? actor.member() : Optional.empty();
    Secret secret = secrets.next();
    ApiToken token =
        new ApiToken(
            new TokenId(ids.next()),
            command.name().strip(),
            owner,
            command.scopes(),
            SecretHash.of(secret),
            actor.by(),
            now,
            command.expiresAt(),
            Optional.empty(),
            Optional.empty());
    tokens.store(token);
    audit.changed(actor.by(), "token-made", token.id(), Map.of("scopes", labels(command.scopes())));
    return Decision.accepted(
        new Made(
            new BearerKey(BearerKey.Kind.TOKEN, actor.workspace(), token.id().value(), secret),
            TokenView.of(token)));
  }

  private static Optional<Refusal> wrong(Actor actor, Command command, Instant now) {
    if (!ApiToken.isName(command.name())) {
      return invalid("team.token-name-invalid");
    }
    if (command.scopes().isEmpty()) {
      return invalid("team.token-without-scopes");
    }
    if (command.expiresAt().filter(end -> !end.isAfter(now)).isPresent()) {
      return invalid("team.token-expiry-past");
    }
    if (command.forMe() && actor.member().isEmpty()) {
      return invalid("team.member-needed");
    }
    Set<Permission> beyond =
        command.scopes().stream()
            .filter(scope -> !actor.permissions().contains(scope))
            .collect(Collectors.toSet());
    return beyond.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(Refusal.Kind.NOT_ALLOWED, "team.token-scope-beyond-own")
                .with("scopes", labels(beyond)));
  }

  private static Optional<Refusal> invalid(String code) {
    return Optional.of(Refusal.of(Refusal.Kind.INVALID, code));
  }

  private static String labels(Set<Permission> scopes) {
    return scopes.stream().map(Permission::label).sorted().collect(Collectors.joining(" "));
  }
}
