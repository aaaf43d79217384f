package org.vastine.web.conduct;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.Recheck;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.team.MemberId;

/** A step of a ladder as answers tell it; erased words are left out. */
record StepBody(
    UUID id,
    @JsonProperty("case") UUID feedbackCase,
    UUID mention,
    int rule,
    int rulesVersion,
    Optional<String> reason,
    String rung,
    String state,
    Optional<String> skipped,
    UUID by,
    Instant at,
    Optional<Instant> until,
    Optional<Instant> recheck,
    Optional<String> keptBecause,
    Optional<UUID> second,
    Optional<Instant> endedAt,
    Optional<UUID> endedBy,
    Optional<String> endedBecause) {

  static StepBody of(LadderStep step, Map<CaseTextId, String> words) {
    Optional<LadderStep.Ending> end = step.ending();
    return new StepBody(
        step.id().value(),
        step.grounds().caseId().value(),
        step.grounds().mention().value(),
        step.grounds().rule().number(),
        step.grounds().rule().version(),
        Optional.ofNullable(words.get(step.grounds().reason())),
        step.rung().label(),
        step.state().label(),
        step.skipped().map(Labelled::label),
        step.by().value(),
        step.at(),
        step.until(),
        step.recheckDue(),
        step.recheck().kept().map(Recheck.Kept::because).map(words::get),
        step.second().map(MemberId::value),
        end.map(LadderStep.Ending::at),
        end.flatMap(LadderStep.Ending::by).map(MemberId::value),
        end.flatMap(LadderStep.Ending::reason).map(words::get));
  }
}
