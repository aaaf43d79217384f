package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ThreadId;

/** What makes a further mention part of a case: the same author in the same thread. */
public record CaseKey(AuthorId author, ThreadId thread) {
  /** Refuses null. */
  public CaseKey {
    requireNonNull(author, "author is null");
    requireNonNull(thread, "thread is null");
  }
}
