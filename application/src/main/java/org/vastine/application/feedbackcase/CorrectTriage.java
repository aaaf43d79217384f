package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.mention.Mentions;
import org.vastine.application.triage.TaughtCorrections;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Judgement;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/**
 * A member says what a case really is; that wins, is recorded, teaches, and changes the plan (R6).
 */
public final class CorrectTriage {

  private final CaseWork work;
  private final CasePlanning planning;
  private final Mentions mentions;
  private final TaughtCorrections taught;

  /**
   * Needs the common part of casework, what a case is planned by, the words that were judged, and
   * what corrections teach.
   */
  @Inject
  public CorrectTriage(
      CaseWork work, CasePlanning planning, Mentions mentions, TaughtCorrections taught) {
    this.work = work;
    this.planning = planning;
    this.mentions = mentions;
    this.taught = taught;
  }

  /**
   * What is asked; what is left empty stays as it was judged.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param style the right style
   * @param sentiment the right sentiment
   * @param subject the right subject
   * @param language the right language
   */
  public record Command(
      CaseId caseId,
      ExpectedVersion expected,
      Optional<Style> style,
      Optional<Sentiment> sentiment,
      Optional<Subject> subject,
      Optional<LanguageTag> language) {}

  /** Gives the case with its new plan. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return work.change(
        actor,
        Permission.WORK_CASES,
        command.caseId(),
        command.expected(),
        situation -> {
          FeedbackCase feedbackCase = situation.feedbackCase();
          Judgement now = feedbackCase.judgement();
          return planning
              .of(feedbackCase, situation.now())
              .corrected(
                  feedbackCase,
                  command.style().orElse(now.style()),
                  command.sentiment().orElse(now.sentiment()),
                  command.subject().orElse(now.subject()),
                  command.language().orElse(now.language()),
                  actor.by())
              .map(events -> {
                teach(feedbackCase, events);
                return events;
              });
        });
  }

  /** Keeps the correction as an example of the words that were judged: the latest ones. */
  private void teach(FeedbackCase before, List<CaseEvent> events) {
    MentionId latest = before.talk().latest();
    for (CaseEvent event : events) {
      if (event instanceof CaseEvent.TriageCorrected corrected) {
        mentions
            .find(latest)
            .ifPresent(mention ->
                taught.add(
                    latest,
                    mention.revision(),
                    before.judgement().saidBy(corrected),
                    corrected.at()));
      }
    }
  }
}
