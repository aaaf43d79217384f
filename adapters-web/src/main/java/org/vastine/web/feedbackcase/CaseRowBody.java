package org.vastine.web.feedbackcase;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.vastine.application.feedbackcase.CaseListItem;

/** A case as lists tell it. */
public record CaseRowBody(
    @JsonUnwrapped CaseBody feedbackCase,
    String channel,
    String accountName,
    String authorName,
    String excerpt) {
  /** The same for answers. */
  public static CaseRowBody of(CaseListItem row) {
    return new CaseRowBody(
        CaseBody.of(row.feedbackCase()),
        row.channel().name(),
        row.accountName(),
        row.authorName(),
        row.excerpt());
  }
}
