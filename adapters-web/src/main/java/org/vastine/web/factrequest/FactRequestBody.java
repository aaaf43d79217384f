package org.vastine.web.factrequest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.factrequest.AskedFact;
import org.vastine.domain.factrequest.FactForm;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FactRequest;
import org.vastine.domain.kernel.Labelled;

/** A fact request as answers tell it: never what somebody answered. */
record FactRequestBody(
    UUID id,
    @JsonProperty("case") UUID feedbackCase,
    UUID member,
    Instant askedAt,
    Instant until,
    String state,
    Instant changedAt,
    String language,
    List<FactBody> facts,
    List<String> contact,
    Optional<String> wanted,
    Optional<Instant> eraseAt) {

  /** One thing that is asked for. */
  record FactBody(String kind, boolean required, Optional<String> question, Optional<String> why) {
    static FactBody of(AskedFact fact) {
      return new FactBody(fact.kind().label(), fact.required(), fact.question(), fact.why());
    }
  }

  static FactRequestBody of(CaseId feedbackCase, FactRequest request, FactForm form) {
    return new FactRequestBody(
        request.id().value(),
        feedbackCase.value(),
        request.member().value(),
        request.askedAt(),
        request.until(),
        request.state().label(),
        request.changedAt(),
        form.language().code(),
        form.facts().stream().map(FactBody::of).toList(),
        request.contact().stream().sorted().map(Labelled::label).toList(),
        request.wanted().map(Labelled::label),
        request.eraseAt());
  }
}
