package org.vastine.application.advocate;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * Takes somebody off the register for good: they are listed no more, whatever they do, and what
 * they were asked is forgotten. Nothing but that wish is kept (R43).
 */
public final class ForgetAdvocate {

  private final Permitted permitted;
  private final AdvocateDesk desk;
  private final AdvocateBook book;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the register. */
  @Inject
  public ForgetAdvocate(
      Permitted permitted,
      AdvocateDesk desk,
      AdvocateBook book,
      AuditLog audit,
      InstantSource clock) {
    this.permitted = permitted;
    this.desk = desk;
    this.book = book;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is asked. */
  public record Command(AuthorId author) {}

  /** Gives who was taken off; somebody who is not listed cannot be. */
  public Decision<AuthorId> handle(Actor actor, Command command) {
    return permitted.decide(actor, Permission.WORK_CASES, () -> forget(actor, command.author()));
  }

  private Decision<AuthorId> forget(Actor actor, AuthorId author) {
    Instant now = clock.instant();
    if (desk.listed(now).stream().noneMatch(one -> one.author().equals(author))) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "advocate.not-found");
    }
    book.takeOff(author, now);
    audit.add(
        new AuditLog.Entry(now, actor.by(), "advocate.forgotten", author.toString(), Map.of()));
    return Decision.accepted(author);
  }
}
