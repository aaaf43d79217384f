package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.policy.CaseFacts;
import org.vastine.domain.policy.ObligationShare.Ending;
import org.vastine.domain.triage.Sentiment;

/**
 * What was known of a case when it was decided for the last time before its first answer.
 *
 * @param id which; of an imported one, made from its name
 * @param thread where it stands
 * @param facts all but what other cases of its thread say
 * @param decidedAt when that was
 * @param negativeSince when the case itself was first judged negative
 * @param answeredAt when it was answered, or left without an answer by decision
 * @param ending which of both
 */
public record TrialCase(
    CaseId id,
    ThreadId thread,
    CaseFacts facts,
    Instant decidedAt,
    Optional<Instant> negativeSince,
    Optional<Instant> answeredAt,
    Optional<Ending> ending) {

  /** Refuses null. */
  public TrialCase {
    requireNonNull(id, "id is null");
    requireNonNull(thread, "thread is null");
    requireNonNull(facts, "facts is null");
    requireNonNull(decidedAt, "decidedAt is null");
    requireNonNull(negativeSince, "negativeSince is null");
    requireNonNull(answeredAt, "answeredAt is null");
    requireNonNull(ending, "ending is null");
  }

  private TrialCase ended(Instant at, Ending how) {
    return new TrialCase(
        id, thread, facts, decidedAt, negativeSince, Optional.of(at), Optional.of(how));
  }

  /** What a recorded case is decided by; empty where nobody ever planned it. */
  public static Optional<TrialCase> of(RecordedCase recorded) {
    return of(recorded, negativeSince(recorded.events()));
  }

  /** The same, where it is known since when it has been judged negative. */
  static Optional<TrialCase> of(RecordedCase recorded, Optional<Instant> negative) {
    Optional<TrialCase> known = Optional.empty();
    @Nullable FeedbackCase state = null;
    for (CaseEvent event : recorded.events()) {
      if (state == null) {
        state = FeedbackCase.fold(recorded.id(), List.of(event));
        continue;
      }
      if (event instanceof CaseEvent.PlanMade plan) {
        known = Optional.of(known(recorded, state, plan, negative));
      }
      if (event instanceof CaseEvent.ReplyPublished) {
        return known.map(open -> open.ended(event.at(), Ending.ANSWERED));
      }
      if (event instanceof CaseEvent.AnswerDeclined) {
        return known.map(open -> open.ended(event.at(), Ending.SILENT));
      }
      state = state.apply(event);
    }
    return known;
  }

  private static TrialCase known(
      RecordedCase recorded,
      FeedbackCase state,
      CaseEvent.PlanMade plan,
      Optional<Instant> negative) {
    WorkspaceFacts told = recorded.told().at(state.talk().owedSince(), plan.staffing());
    Optional<MentionKind> kind = Optional.ofNullable(recorded.kinds().get(state.talk().latest()));
    return new TrialCase(
        state.id(),
        state.key().thread(),
        CaseTriage.facts(state, 0, recorded.channel(), kind, told).withAuthor(plan.author()),
        plan.at(),
        negative,
        Optional.empty(),
        Optional.empty());
  }

  /** Since when a case has been judged negative. */
  static Optional<Instant> negativeSince(List<CaseEvent> events) {
    return events.stream().filter(TrialCase::isNegative).map(CaseEvent::at).findFirst();
  }

  private static boolean isNegative(CaseEvent event) {
    return (event instanceof CaseEvent.Triaged triaged && triaged.sentiment() == Sentiment.NEGATIVE)
        || (event instanceof CaseEvent.TriageCorrected said
            && said.sentiment() == Sentiment.NEGATIVE);
  }
}
