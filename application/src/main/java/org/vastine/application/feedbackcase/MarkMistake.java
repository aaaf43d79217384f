package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseMistake;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.MistakeEvidence;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * A member says that the cause of a case was a misunderstanding of the customer, and shows what was
 * stated where; or that it was none after all (R23).
 */
public final class MarkMistake {

  private final CaseWork work;
  private final Preventions preventions;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param marked whether it was one
   * @param evidence what shows it, where it was one
   */
  public record Command(
      CaseId caseId, ExpectedVersion expected, boolean marked, Optional<Evidence> evidence) {}

  /**
   * What shows that the customer was mistaken.
   *
   * @param quote what was stated, in its words
   * @param where where everybody could read it: a link, or the name of the place
   * @param stated since when it stood there
   */
  public record Evidence(String quote, String where, LocalDate stated) {}

  /** Needs the common part of casework, and what was learnt. */
  @Inject
  public MarkMistake(CaseWork work, Preventions preventions) {
    this.work = work;
    this.preventions = preventions;
  }

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(member ->
            work.change(
                actor,
                Permission.WORK_CASES,
                command.caseId(),
                command.expected(),
                situation -> {
                  CaseMistake rules = new CaseMistake(situation.now());
                  FeedbackCase it = situation.feedbackCase();
                  return command.marked()
                      ? kept(it, command.evidence())
                          .then(evidence -> rules.mark(it, member, evidence, actor.by()))
                      : rules
                          .unmark(it, member, actor.by())
                          .map(events -> {
                            preventions.remove(it.id());
                            return events;
                          });
                }));
  }

  /** Its words are kept apart from the event, so that they can be erased. */
  private Decision<MistakeEvidence> kept(FeedbackCase it, Optional<Evidence> evidence) {
    return evidence
        .flatMap(shown ->
            work.keep(it.id(), Optional.of(shown.quote()))
                .flatMap(quote ->
                    work.keep(it.id(), Optional.of(shown.where()))
                        .map(where -> new MistakeEvidence(quote, where, shown.stated()))))
        .<Decision<MistakeEvidence>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "mistake.evidence-needed"));
  }
}
