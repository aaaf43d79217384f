package org.vastine.web.feedbackcase;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.vastine.application.feedbackcase.SimilarCase;

/** A case that may be about the same complaint, as answers tell it. */
record SimilarCaseBody(@JsonProperty("case") CaseRowBody feedbackCase, int percent, String reason) {
  static SimilarCaseBody of(SimilarCase similar) {
    return new SimilarCaseBody(
        CaseRowBody.of(similar.row()), similar.percent(), similar.reason().label());
  }
}
