package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.List;
import org.vastine.domain.community.AnswerSign;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Confidence;

/** Something that the community did for a case that waits for it (R10). */
public sealed interface CommunityEvent extends CaseEvent {

  /** Which mention shows it. */
  MentionId mention();

  /**
   * Somebody else seems to answer the asker.
   *
   * @param author who
   * @param confidence how sure that is
   * @param signs why
   */
  record AnswerSeen(
      Instant at,
      By by,
      MentionId mention,
      AuthorId author,
      Confidence confidence,
      List<AnswerSign> signs)
      implements CommunityEvent {
    /** Copies the signs. */
    public AnswerSeen {
      signs = List.copyOf(signs);
    }
  }

  /** A member says whether an answer is a good one. */
  record AnswerJudged(Instant at, By by, MentionId mention, boolean good)
      implements CommunityEvent {}

  /** The asker is satisfied: they thank, or say that it helped. */
  record AskerThanked(Instant at, By by, MentionId mention) implements CommunityEvent {}

  /** A thanks to the helper was prepared, on the case of the helper's mention. */
  record HelperThanksPrepared(Instant at, By by, MentionId mention, CaseId helperCase)
      implements CommunityEvent {}
}
