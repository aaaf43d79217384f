package org.vastine.application.praise;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.team.MemberId;

/**
 * What the praise wall asks of the cases, and what members took off theirs. Praise itself is kept
 * nowhere: it is read from the cases each time, so that a corrected or erased one is gone (R32).
 */
public interface PraiseBook {

  /** The cases that ended with a customer turned positive, the latest changed first. */
  List<CaseId> turned(int limit);

  /** Those of these threads in which a reply of this member was sent. */
  Set<ThreadId> answeredBy(MemberId member, Collection<ThreadId> threads);

  /** Those of these authors against whom a step was taken that nobody took back. */
  Set<AuthorId> actedAgainst(Collection<AuthorId> authors);

  /** What a member does not want to see on their wall. */
  Set<MentionId> hiddenBy(MemberId member);

  /** Takes a mention off a member's wall; once is enough. */
  void hide(MemberId member, MentionId mention, Instant at);

  /** Puts it back. */
  void show(MemberId member, MentionId mention);
}
