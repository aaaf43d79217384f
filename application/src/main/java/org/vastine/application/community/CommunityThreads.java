package org.vastine.application.community;

import java.util.Collection;
import java.util.List;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.MentionId;

/** The threads of the cases that wait for the community, and what of them was read (R10). */
public interface CommunityThreads {

  /**
   * A mention in the thread of a waiting case that was not read for it in this wording.
   *
   * @param caseId the case
   * @param mention the mention, of anybody, but not the one that opened the case
   * @param revision which wording of it
   */
  record Unread(CaseId caseId, MentionId mention, int revision) {}

  /** What is unread, the oldest mention first; deleted ones are left out. */
  List<Unread> unread(int limit);

  /** These were read. */
  void markRead(Collection<Unread> read);
}
