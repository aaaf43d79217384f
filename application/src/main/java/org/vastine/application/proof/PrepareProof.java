package org.vastine.application.proof;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.proof.Proof;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Shows a lead what a thread that turned would be in the library; stores nothing (R26). */
public final class PrepareProof {

  private final Permitted permitted;
  private final TurnedThread threads;
  private final ProofBook book;

  /** Needs the threads. */
  @Inject
  public PrepareProof(Permitted permitted, TurnedThread threads, ProofBook book) {
    this.permitted = permitted;
    this.threads = threads;
    this.book = book;
  }

  /** What is asked. */
  public record Command(CaseId caseId) {}

  /**
   * What is given.
   *
   * @param author who the customer is shown as
   * @param asItStands the words, for a proof with consent
   * @param plain the words without what points to people, for one without
   * @param there the proof of this case that is in the library already
   */
  public record View(
      String author, String asItStands, Anonymiser.Plain plain, Optional<Proof> there) {}

  /** Gives the preview. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.LEAD_CASES,
        () ->
            threads
                .of(actor, command.caseId())
                .map(read ->
                    new View(
                        read.row().authorName(),
                        read.asItStands(),
                        read.plain(),
                        book.of(command.caseId()))));
  }
}
