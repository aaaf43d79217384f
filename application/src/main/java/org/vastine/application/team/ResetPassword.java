package org.vastine.application.team;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.By;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.PasswordRule;

/**
 * A member sets a new password by a link. Whoever was signed in as this member is signed out, and
 * failed sign-ins are forgotten. The link is the permission. The password is hashed while no
 * transaction is open, because that takes long on purpose.
 */
public final class ResetPassword {

  private final Transactions transactions;
  private final PasswordResets resets;
  private final Members members;
  private final Passwords passwords;
  private final Sessions sessions;
  private final SignInAttempts attempts;
  private final TeamAudit audit;
  private final InstantSource clock;

  /** Needs resets, members, their sessions and the audit log. */
  @Inject
  public ResetPassword(
      Transactions transactions,
      PasswordResets resets,
      Members members,
      Passwords passwords,
      Sessions sessions,
      SignInAttempts attempts,
      TeamAudit audit,
      InstantSource clock) {
    this.transactions = transactions;
    this.resets = resets;
    this.members = members;
    this.passwords = passwords;
    this.sessions = sessions;
    this.attempts = attempts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param link the key of the reset
   * @param password what only the member will know
   */
  public record Command(Secret link, Secret password) {}

  /** A reset that may be used, and whose it is. */
  private record Usable(PasswordReset reset, Member member) {}

  /** Gives the member, who signs in with the new password. */
  public Decision<Member> handle(Command command) {
    return BearerKey.parse(BearerKey.Kind.PASSWORD_RESET, command.link().value())
        .map(key -> reset(key, command.password()))
        .orElseGet(() -> Decision.refused(unknown()));
  }

  private Decision<Member> reset(BearerKey key, Secret password) {
    PasswordResetId id = new PasswordResetId(key.id());
    return transactions
        .inWorkspace(key.workspace(), () -> usable(key, resets.find(id)))
        .then(usable -> hashed(password, usable.member().email()))
        .then(hash ->
            transactions.inWorkspace(
                key.workspace(),
                () -> usable(key, resets.lock(id)).map(usable -> stored(usable, hash))));
  }

  private Member stored(Usable usable, PasswordHash hash) {
    Member member = usable.member();
    Instant now = clock.instant();
    members.setPassword(member.id(), hash);
    resets.store(usable.reset().closed(now));
    sessions.endAllOf(member.id());
    attempts.clear(SignIn.keyOf(member.email()));
    audit.changed(
        new By.AMember(member.id()),
        "password-reset",
        member.id(),
        Map.of("reset", usable.reset().id().toString()));
    return member;
  }

  private Decision<Usable> usable(BearerKey key, Optional<PasswordReset> found) {
    if (found.filter(reset -> reset.secret().matches(key.secret())).isEmpty()) {
      return Decision.refused(unknown());
    }
    PasswordReset reset = found.get();
    if (reset.closedAt().isPresent()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "team.reset-closed");
    }
    if (reset.isExpired(clock.instant())) {
      return Decision.refused(Refusal.Kind.CONFLICT, "team.reset-expired");
    }
    return members
        .find(reset.member())
        .filter(Member::active)
        .<Decision<Usable>>map(member -> Decision.accepted(new Usable(reset, member)))
        .orElseGet(() -> Decision.refused(Refusal.Kind.CONFLICT, "team.member-left"));
  }

  private Decision<PasswordHash> hashed(Secret password, EmailAddress email) {
    return PasswordRule.refuses(password, email)
        .<Decision<PasswordHash>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(passwords.hash(PasswordRule.normalised(password))));
  }

  private static Refusal unknown() {
    return Refusal.of(Refusal.Kind.NOT_FOUND, "team.reset-unknown");
  }
}
