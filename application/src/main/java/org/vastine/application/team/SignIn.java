package org.vastine.application.team;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.PasswordRule;
import org.vastine.domain.team.SignInThrottle;

/**
 * A member signs in to the console. Whether workspace, member and password exist shows neither in
 * the answer nor in the time it takes. Each attempt is counted before the password is compared, so
 * that parallel guesses do not slip through. The password is the permission.
 */
public final class SignIn {

  private final Transactions transactions;
  private final Workspaces workspaces;
  private final Members members;
  private final Passwords passwords;
  private final Sessions sessions;
  private final SignInAttempts attempts;
  private final NewSecrets secrets;
  private final TeamAudit audit;
  private final Ids ids;
  private final InstantSource clock;

  /** Needs members, passwords, sessions and the count of failures. */
  @Inject
  public SignIn(
      Transactions transactions,
      Workspaces workspaces,
      Members members,
      Passwords passwords,
      Sessions sessions,
      SignInAttempts attempts,
      NewSecrets secrets,
      TeamAudit audit,
      Ids ids,
      InstantSource clock) {
    this.transactions = transactions;
    this.workspaces = workspaces;
    this.members = members;
    this.passwords = passwords;
    this.sessions = sessions;
    this.attempts = attempts;
    this.secrets = secrets;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param workspace its name in addresses
   * @param email the member's address
   * @param password what only the member knows
   * @param address the network address it is asked from
   */
  public record Command(String workspace, EmailAddress email, Secret password, String address) {

    private String emailKey() {
      return keyOf(email);
    }

    private String addressKey() {
      return "address:" + address;
    }
  }

  /**
   * A new session.
   *
   * @param key what the member's browser shows from now on
   * @param member who signed in
   */
  public record SignedIn(BearerKey key, Member member) {}

  /** Whose password it may be, if anybody's, and when the attempt was counted. */
  private record Candidate(Optional<Member> member, PasswordHash hash, Instant countedAt) {}

  /** Gives the session. */
  public Decision<SignedIn> handle(Command command) {
    Optional<Workspace> workspace =
        transactions.asSystem(() -> workspaces.find(command.workspace()));
    Secret password = PasswordRule.normalised(command.password());
    if (workspace.isEmpty()) {
      passwords.matches(password, passwords.nobodys());
      return Decision.refused(failed());
    }
    WorkspaceId id = workspace.get().id();
    return transactions
        .inWorkspace(id, () -> admitted(command))
        .then(candidate ->
            passwords.matches(password, candidate.hash())
                ? transactions.inWorkspace(id, () -> started(id, command, candidate))
                : Decision.refused(failed()));
  }

  private Decision<Candidate> admitted(Command command) {
    Instant now = clock.instant();
    Optional<Instant> closedUntil =
        later(
            closedUntil(SignInThrottle.PER_EMAIL, command.emailKey(), now),
            closedUntil(SignInThrottle.PER_ADDRESS, command.addressKey(), now));
    if (closedUntil.isPresent()) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.TOO_MANY, "team.sign-in-throttled")
              .with("until", closedUntil.get()));
    }
    attempts.add(command.emailKey(), now);
    attempts.add(command.addressKey(), now);
    Optional<Member> member = members.findByEmail(command.email()).filter(Member::active);
    return Decision.accepted(
        new Candidate(
            member,
            member.flatMap(found -> members.passwordOf(found.id())).orElseGet(passwords::nobodys),
            now));
  }

  private Decision<SignedIn> started(WorkspaceId workspace, Command command, Candidate candidate) {
    Optional<Member> still =
        candidate.member().flatMap(member -> members.find(member.id())).filter(Member::active);
    if (still.isEmpty()) {
      return Decision.refused(failed());
    }
    Member member = still.get();
    Instant now = clock.instant();
    Secret secret = secrets.next();
    SessionId id = new SessionId(ids.next());
    sessions.start(new Session(id, member.id(), SecretHash.of(secret), now, now));
    attempts.clear(command.emailKey());
    attempts.takeBack(command.addressKey(), candidate.countedAt());
    audit.changed(new By.AMember(member.id()), "signed-in", member.id(), Map.of());
    return Decision.accepted(
        new SignedIn(new BearerKey(BearerKey.Kind.SESSION, workspace, id.value(), secret), member));
  }

  private Optional<Instant> closedUntil(SignInThrottle throttle, String key, Instant now) {
    return throttle.closedUntil(attempts.lock(key, throttle.countsFrom(now)));
  }

  private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
    return one.isPresent() && other.filter(one.get()::isBefore).isEmpty() ? one : other;
  }

  /** Under which key the failures of an address are counted. */
  static String keyOf(EmailAddress email) {
    return "email:" + email;
  }

  private static Refusal failed() {
    return Refusal.of(Refusal.Kind.NOT_ALLOWED, "team.sign-in-failed");
  }
}
