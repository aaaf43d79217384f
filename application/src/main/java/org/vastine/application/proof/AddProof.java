package org.vastine.application.proof;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.proof.Consent;
import org.vastine.domain.proof.ConsentWay;
import org.vastine.domain.proof.Proof;
import org.vastine.domain.proof.ProofId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * A lead puts a thread that turned into the library: with the customer's written consent as it
 * stands, else as a text that points to nobody (R26).
 */
public final class AddProof {

  private final Permitted permitted;
  private final TurnedThread threads;
  private final Anonymiser anonymiser;
  private final ProofBook book;
  private final AuditLog audit;
  private final Ids ids;
  private final InstantSource clock;

  /** Needs the threads and the library. */
  @Inject
  public AddProof(
      Permitted permitted,
      TurnedThread threads,
      Anonymiser anonymiser,
      ProofBook book,
      AuditLog audit,
      Ids ids,
      InstantSource clock) {
    this.permitted = permitted;
    this.threads = threads;
    this.anonymiser = anonymiser;
    this.book = book;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** What is asked. */
  public sealed interface Command {

    /** The case. */
    CaseId caseId();

    /**
     * Under the customer's name, as the thread stands.
     *
     * @param way by which way they consented
     * @param at when
     * @param words what they wrote
     */
    record WithConsent(CaseId caseId, ConsentWay way, Instant at, String words)
        implements Command {}

    /**
     * As a text that points to nobody.
     *
     * @param text the text, as a person left it
     * @param confirmed whether that person says that it points to nobody
     */
    record Anonymously(CaseId caseId, String text, boolean confirmed) implements Command {}
  }

  /** Gives the proof; an earlier one of the same case makes way for it. */
  public Decision<Proof> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.LEAD_CASES,
        () ->
            CaseWork.member(actor)
                .then(member ->
                    threads
                        .of(actor, command.caseId())
                        .then(read -> proof(read, member, command))
                        .map(proof -> keep(actor, proof))));
  }

  private Decision<Proof> proof(TurnedThread.Read read, MemberId member, Command command) {
    Instant now = clock.instant();
    FeedbackCase of = read.row().feedbackCase();
    ProofId id = new ProofId(ids.next());
    return switch (command) {
      case Command.WithConsent with ->
          Consent.given(with.way(), with.at(), with.words(), now)
              .then(consent -> Proof.named(id, of, consent, read.asItStands(), now, member));
      case Command.Anonymously without ->
          Proof.anonymous(
              id,
              of,
              new Proof.Anonymous(
                  without.text(),
                  without.confirmed(),
                  anonymiser.plain(without.text(), read.people()).left()),
              now,
              member);
    };
  }

  private Proof keep(Actor actor, Proof proof) {
    book.store(proof);
    audit.add(
        new AuditLog.Entry(
            proof.addedAt(),
            actor.by(),
            "proof.added",
            proof.id().toString(),
            Map.of(
                "case", proof.caseId().toString(),
                "consent", proof.consent().map(one -> one.way().label()).orElse("anonymous"))));
    return proof;
  }
}
