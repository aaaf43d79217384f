package org.vastine.application.team;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.By;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.PasswordRule;

/**
 * How somebody with an invitation becomes a member. The password is hashed while no transaction is
 * open, because that takes long on purpose.
 */
public final class Joining {

  private final Transactions transactions;
  private final Invitations invitations;
  private final Members members;
  private final Passwords passwords;
  private final TeamAudit audit;
  private final Ids ids;
  private final InstantSource clock;

  /** Puts it together. */
  @Inject
  public Joining(
      Transactions transactions,
      Invitations invitations,
      Members members,
      Passwords passwords,
      TeamAudit audit,
      Ids ids,
      InstantSource clock) {
    this.transactions = transactions;
    this.invitations = invitations;
    this.members = members;
    this.passwords = passwords;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Makes the member.
   *
   * @param link the invitation's key as it was handed over
   * @param address finds the new member's address, or why this invitation is none of that sort
   */
  Decision<Member> join(
      String link,
      String name,
      Secret password,
      Function<Invitation, Decision<EmailAddress>> address) {
    Optional<BearerKey> parsed = BearerKey.parse(BearerKey.Kind.INVITATION, link);
    if (parsed.isEmpty()) {
      return Decision.refused(unknown());
    }
    if (!isName(name)) {
      return Decision.refused(Refusal.Kind.INVALID, "team.name-invalid");
    }
    BearerKey key = parsed.get();
    return within(key, () -> usable(key, invitations.find(idOf(key))))
        .then(address)
        .then(email -> hashed(password, email))
        .then(hash -> within(key, () -> joined(key, name, hash, address)));
  }

  private Decision<Member> joined(
      BearerKey key,
      String name,
      PasswordHash hash,
      Function<Invitation, Decision<EmailAddress>> address) {
    return usable(key, invitations.lock(idOf(key)))
        .then(invitation ->
            address.apply(invitation).then(email -> stored(invitation, email, name, hash)));
  }

  private Decision<Member> stored(
      Invitation invitation, EmailAddress email, String name, PasswordHash hash) {
    if (members.findByEmail(email).isPresent()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "team.email-taken");
    }
    Instant now = clock.instant();
    Member member = new Member(new MemberId(ids.next()), name, email, invitation.role(), true, now);
    members.store(member);
    members.setPassword(member.id(), hash);
    invitations.store(invitation.closed(now));
    audit.changed(
        new By.AMember(member.id()),
        "member-joined",
        member.id(),
        Map.of("role", member.role().label(), "invitation", invitation.id().toString()));
    return Decision.accepted(member);
  }

  private Decision<Invitation> usable(BearerKey key, Optional<Invitation> found) {
    if (found.filter(invitation -> invitation.secret().matches(key.secret())).isEmpty()) {
      return Decision.refused(unknown());
    }
    Invitation invitation = found.get();
    if (invitation.closedAt().isPresent()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "team.invitation-closed");
    }
    return invitation.isExpired(clock.instant())
        ? Decision.refused(Refusal.Kind.CONFLICT, "team.invitation-expired")
        : Decision.accepted(invitation);
  }

  private Decision<PasswordHash> hashed(Secret password, EmailAddress email) {
    return PasswordRule.refuses(password, email)
        .<Decision<PasswordHash>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(passwords.hash(PasswordRule.normalised(password))));
  }

  private <T> Decision<T> within(BearerKey key, Supplier<Decision<T>> work) {
    return transactions.inWorkspace(key.workspace(), work);
  }

  private static InvitationId idOf(BearerKey key) {
    return new InvitationId(key.id());
  }

  private static boolean isName(String name) {
    String stripped = name.strip();
    return !stripped.isEmpty()
        && stripped.length() <= 80
        && stripped.chars().noneMatch(Character::isISOControl);
  }

  static Refusal unknown() {
    return Refusal.of(Refusal.Kind.NOT_FOUND, "team.invitation-unknown");
  }
}
