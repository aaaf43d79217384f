package org.vastine.domain.feedbackcase;

import java.util.Optional;
import org.vastine.domain.community.AnswerVerdict;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.MentionId;

/**
 * A mention of somebody else that answers the asker, or may.
 *
 * @param mention the mention
 * @param author who wrote it
 * @param verdict how good it is, and why
 * @param judged what a member said of it
 */
public record CommunityAnswer(
    MentionId mention, AuthorId author, AnswerVerdict verdict, Optional<Boolean> judged) {

  /** Whether it counts as a good answer: a member says so, or nobody needs to be asked. */
  public boolean counts() {
    return judged.orElseGet(verdict::isGood);
  }

  /** Whether a member is to say whether it is a good one. */
  public boolean asksMember() {
    return judged.isEmpty() && verdict.isUnsure();
  }

  CommunityAnswer judged(boolean good) {
    return new CommunityAnswer(mention, author, verdict, Optional.of(good));
  }

  CommunityAnswer thanked() {
    return new CommunityAnswer(mention, author, verdict.thanked(), judged);
  }
}
