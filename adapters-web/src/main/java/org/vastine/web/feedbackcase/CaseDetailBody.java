package org.vastine.web.feedbackcase;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.ReadCase;
import org.vastine.domain.feedbackcase.ClosingReview;
import org.vastine.domain.feedbackcase.PlanProgress;
import org.vastine.web.mention.MentionBody;
import org.vastine.web.triage.AssessmentBody;
import org.vastine.web.watch.WatchHitBody;

/** A case with its conversation. */
record CaseDetailBody(
    @JsonUnwrapped CaseRowBody row,
    List<MentionBody> mentions,
    Optional<AssessmentBody> assessment,
    List<WatchHitBody> watchHits,
    List<PlanStepBody> plan,
    List<ClosingCheckBody> closing) {

  /** A step of the plan: where it stands, and by which event of the timeline it was done. */
  record PlanStepBody(String step, String state, Optional<Integer> event, Optional<Instant> at) {
    static PlanStepBody of(PlanProgress.Stand stand) {
      return new PlanStepBody(
          stand.step().label(), stand.state().label(), stand.event(), stand.at());
    }
  }

  /** A point that is looked over when the case ends. */
  record ClosingCheckBody(
      String point, String state, Optional<Integer> event, Optional<Instant> at) {
    static ClosingCheckBody of(ClosingReview.Check check) {
      return new ClosingCheckBody(
          check.point().label(), check.state().label(), check.event(), check.at());
    }
  }

  static CaseDetailBody of(ReadCase.CaseView view) {
    return new CaseDetailBody(
        CaseRowBody.of(view.row()),
        view.thread().mentions().stream().map(MentionBody::of).toList(),
        view.assessment().map(AssessmentBody::of),
        WatchHitBody.of(view.thread().mentions(), view.hits()),
        view.progress().steps().stream().map(PlanStepBody::of).toList(),
        view.closing().checks().stream().map(ClosingCheckBody::of).toList());
  }
}
