package org.vastine.application.goodwill;

import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Grant;
import org.vastine.domain.goodwill.GrantId;

/**
 * A grant with its case.
 *
 * @param feedbackCase the case as it is now
 * @param grant the grant as it is now
 */
public record GrantView(FeedbackCase feedbackCase, Grant grant) {
  static GrantView of(FeedbackCase feedbackCase, GrantId id) {
    return new GrantView(feedbackCase, feedbackCase.grants().find(id).orElseThrow());
  }
}
