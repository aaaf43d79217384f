package org.vastine.application.team;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * A member forgot the password. The link to a new one is shown once, to the admin who makes it and
 * hands it over; the old password works until the link is used, and a newer link takes the place of
 * an older one.
 */
public final class OfferPasswordReset {

  private static final Duration LASTS = Duration.ofDays(1);

  private final Permitted permitted;
  private final Members members;
  private final PasswordResets resets;
  private final NewSecrets secrets;
  private final TeamAudit audit;
  private final Ids ids;
  private final InstantSource clock;

  /** Needs members, resets and the audit log. */
  @Inject
  public OfferPasswordReset(
      Permitted permitted,
      Members members,
      PasswordResets resets,
      NewSecrets secrets,
      TeamAudit audit,
      Ids ids,
      InstantSource clock) {
    this.permitted = permitted;
    this.members = members;
    this.resets = resets;
    this.secrets = secrets;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param member who forgot the password
   */
  public record Command(MemberId member) {}

  /**
   * A link.
   *
   * @param id which one
   * @param key what the link carries, shown this once
   * @param expiresAt until when it can be used
   */
  public record Offered(PasswordResetId id, BearerKey key, Instant expiresAt) {}

  /** Gives the reset with its key. */
  public Decision<Offered> handle(Actor actor, Command command) {
    return permitted.decide(actor, Permission.CHANGE_MEMBERS, () -> offered(actor, command));
  }

  private Decision<Offered> offered(Actor actor, Command command) {
    Optional<Member> member = members.find(command.member());
    if (member.isEmpty()) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "team.member-not-found");
    }
    if (!member.get().active()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "team.member-left");
    }
    return Decision.accepted(made(actor, member.get().id()));
  }

  private Offered made(Actor actor, MemberId member) {
    Instant now = clock.instant();
    resets.openOf(member).forEach(former -> resets.store(former.closed(now)));
    Secret secret = secrets.next();
    PasswordReset reset =
        new PasswordReset(
            new PasswordResetId(ids.next()),
            member,
            SecretHash.of(secret),
            actor.by(),
            now,
            now.plus(LASTS),
            Optional.empty());
    resets.store(reset);
    audit.changed(
        actor.by(), "password-reset-offered", member, Map.of("reset", reset.id().toString()));
    return new Offered(
        reset.id(),
        new BearerKey(BearerKey.Kind.PASSWORD_RESET, actor.workspace(), reset.id().value(), secret),
        reset.expiresAt());
  }
}
