package org.vastine.application.feedbackcase;

import java.util.Collection;
import java.util.Map;
import org.vastine.domain.feedbackcase.AuthorHistory;
import org.vastine.domain.mention.AuthorId;

/** What we had with authors before, past the aggregates of their cases. */
public interface AuthorHistories {

  /**
   * The history of each of these authors, over all threads: their latest cases, at most {@link
   * AuthorHistory#MOST} of each, how they stand, and as whom they speak. Nobody is left out.
   */
  Map<AuthorId, AuthorHistory> of(Collection<AuthorId> authors);
}
