package org.vastine.application.proof;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.proof.ProofId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Takes proofs out of the library, at once and for good (R26, R43). */
public final class RemoveProof {

  private final Permitted permitted;
  private final ProofBook book;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the library and the audit log. */
  @Inject
  public RemoveProof(Permitted permitted, ProofBook book, AuditLog audit, InstantSource clock) {
    this.permitted = permitted;
    this.book = book;
    this.audit = audit;
    this.clock = clock;
  }

  /** Why one goes. */
  public enum Why implements Labelled {
    /** The customer withdrew their consent. */
    CONSENT_WITHDRAWN,
    /** We do not want to show it any more. */
    NOT_WANTED
  }

  /** What is asked. */
  public sealed interface Command {
    /** One goes. */
    record One(ProofId proof, Why why) implements Command {}

    /** All of a person go. */
    record OfPerson(AuthorId author) implements Command {}
  }

  /** Gives how many went. Anybody who works on cases may take a withdrawn consent in. */
  public Decision<Integer> handle(Actor actor, Command command) {
    return permitted.decide(actor, Permission.WORK_CASES, () -> remove(actor, command));
  }

  private Decision<Integer> remove(Actor actor, Command command) {
    return switch (command) {
      case Command.One(ProofId id, Why why) -> {
        if (book.find(id).isEmpty()) {
          yield Decision.refused(Refusal.Kind.NOT_FOUND, "proof.not-found");
        }
        book.remove(id);
        note(actor, "proof.removed", id.toString(), Map.of("why", why.label()));
        yield Decision.accepted(1);
      }
      case Command.OfPerson(AuthorId author) -> {
        int gone = book.forget(author);
        note(
            actor,
            "proof.person-forgotten",
            author.toString(),
            Map.of("count", Integer.toString(gone)));
        yield Decision.accepted(gone);
      }
    };
  }

  private void note(Actor actor, String action, String about, Map<String, String> facts) {
    audit.add(new AuditLog.Entry(clock.instant(), actor.by(), action, about, facts));
  }
}
