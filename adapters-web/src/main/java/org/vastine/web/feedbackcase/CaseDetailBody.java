package org.vastine.web.feedbackcase;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.ReadCase;
import org.vastine.web.mention.MentionBody;
import org.vastine.web.triage.AssessmentBody;
import org.vastine.web.watch.WatchHitBody;

/** A case with its conversation. */
record CaseDetailBody(
    @JsonUnwrapped CaseRowBody row,
    List<MentionBody> mentions,
    Optional<AssessmentBody> assessment,
    List<WatchHitBody> watchHits) {
  static CaseDetailBody of(ReadCase.CaseView view) {
    return new CaseDetailBody(
        CaseRowBody.of(view.row()),
        view.thread().mentions().stream().map(MentionBody::of).toList(),
        view.assessment().map(AssessmentBody::of),
        WatchHitBody.of(view.thread().mentions(), view.hits()));
  }
}
