package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseMistake;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;

/** A member notes what would prevent a customer's mistake, or why nothing would (R23). */
public final class NotePrevention {

  private final CaseWork work;
  private final Preventions preventions;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param words what would prevent it, or why nothing would; needed
   * @param nothing whether nothing would
   */
  public record Command(CaseId caseId, ExpectedVersion expected, String words, boolean nothing) {}

  /** Needs the common part of casework, and what was learnt. */
  @Inject
  public NotePrevention(CaseWork work, Preventions preventions) {
    this.work = work;
    this.preventions = preventions;
  }

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return work.changeSaying(
        actor,
        command.caseId(),
        command.expected(),
        command.words(),
        "mistake.words-needed",
        (situation, member, words) ->
            new CaseMistake(situation.now())
                .note(situation.feedbackCase(), words, command.nothing(), actor.by())
                .map(events -> {
                  FeedbackCase it = situation.feedbackCase();
                  preventions.store(
                      new Preventions.Entry(
                          it.id(),
                          situation.now(),
                          member,
                          it.judgement().subject(),
                          it.judgement().language(),
                          words,
                          command.nothing()));
                  return events;
                }));
  }
}
