package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.mention.MentionId;

/**
 * What was said so far.
 *
 * @param first the mention that opened the case
 * @param latest the newest mention
 * @param latestAt when that was published
 * @param owedSince when the first mention was published, or facts came, that we have not answered;
 *     the clocks start here (R7)
 * @param mentions how many mentions
 * @param reach the greatest reach of any of them
 * @param replies how many of our replies are published
 * @param publicReplies how many of them everyone can see
 * @param firstReplyAt when the first was published
 * @param pending the reply that is on its way
 * @param awaitingApproval the draft that waits for another member
 * @param factsUnread whether facts came since the latest reply was sent on its way
 * @param othersComplaining how many others were seen to complain in the thread (see {@link
 *     ThreadHeat})
 */
public record Talk(
    MentionId first,
    MentionId latest,
    Instant latestAt,
    Instant owedSince,
    int mentions,
    long reach,
    int replies,
    int publicReplies,
    Optional<Instant> firstReplyAt,
    Optional<DeliveryId> pending,
    Optional<DraftId> awaitingApproval,
    boolean factsUnread,
    int othersComplaining) {

  static Talk of(CaseEvent.Opened opened) {
    return new Talk(
        opened.mention(),
        opened.mention(),
        opened.publishedAt(),
        opened.publishedAt(),
        1,
        opened.reach(),
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        0);
  }

  Talk joinedBy(CaseEvent.MentionJoined joined, boolean answered) {
    return joined(joined.mention(), joined.publishedAt(), joined.reach(), answered);
  }

  Talk joinedBy(HandOffEvent.PrivateMentionJoined joined, boolean answered) {
    return joined(joined.mention(), joined.publishedAt(), 0, answered);
  }

  private Talk joined(MentionId mention, Instant publishedAt, long seenBy, boolean answered) {
    return new Talk(
        first,
        mention,
        publishedAt,
        answered ? publishedAt : owedSince,
        mentions + 1,
        Math.max(reach, seenBy),
        replies,
        publicReplies,
        firstReplyAt,
        pending,
        awaitingApproval,
        factsUnread,
        othersComplaining);
  }

  /** Facts came, after everything was answered or while an answer was still owed. */
  Talk factsCame(Instant at, boolean answered) {
    return with(answered ? at : owedSince, pending, awaitingApproval, true, othersComplaining);
  }

  /** A reply goes on its way, by somebody who can see the facts that came. */
  Talk sending(DeliveryId delivery) {
    return with(owedSince, Optional.of(delivery), Optional.empty(), false, othersComplaining);
  }

  Talk pending(Optional<DeliveryId> delivery) {
    return with(owedSince, delivery, Optional.empty(), factsUnread, othersComplaining);
  }

  Talk awaitingApproval(Optional<DraftId> draft) {
    return with(owedSince, pending, draft, factsUnread, othersComplaining);
  }

  /** So many others were seen to complain in the thread. */
  Talk heated(int complaints) {
    return with(owedSince, pending, awaitingApproval, factsUnread, complaints);
  }

  private Talk with(
      Instant since,
      Optional<DeliveryId> delivery,
      Optional<DraftId> draft,
      boolean unread,
      int complaints) {
    return new Talk(
        first,
        latest,
        latestAt,
        since,
        mentions,
        reach,
        replies,
        publicReplies,
        firstReplyAt,
        delivery,
        draft,
        unread,
        complaints);
  }

  Talk replied(Instant at, boolean inPublic) {
    return new Talk(
        first,
        latest,
        latestAt,
        owedSince,
        mentions,
        reach,
        replies + 1,
        publicReplies + (inPublic ? 1 : 0),
        Optional.of(firstReplyAt.orElse(at)),
        Optional.empty(),
        Optional.empty(),
        factsUnread,
        othersComplaining);
  }

  /** Whether the author wrote again while they wait for us. */
  public boolean wroteAgain() {
    return latestAt.isAfter(owedSince);
  }
}
