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
 * @param owedSince when the first mention was published that we have not answered; the clocks start
 *     here (R7)
 * @param mentions how many mentions
 * @param reach the greatest reach of any of them
 * @param replies how many of our replies are published
 * @param publicReplies how many of them everyone can see
 * @param firstReplyAt when the first was published
 * @param pending the reply that is on its way
 * @param awaitingApproval the draft that waits for another member
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
    Optional<DraftId> awaitingApproval) {

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
        Optional.empty());
  }

  Talk joinedBy(CaseEvent.MentionJoined joined, boolean answered) {
    return new Talk(
        first,
        joined.mention(),
        joined.publishedAt(),
        answered ? joined.publishedAt() : owedSince,
        mentions + 1,
        Math.max(reach, joined.reach()),
        replies,
        publicReplies,
        firstReplyAt,
        pending,
        awaitingApproval);
  }

  Talk pending(Optional<DeliveryId> delivery) {
    return new Talk(
        first,
        latest,
        latestAt,
        owedSince,
        mentions,
        reach,
        replies,
        publicReplies,
        firstReplyAt,
        delivery,
        Optional.empty());
  }

  Talk awaitingApproval(Optional<DraftId> draft) {
    return new Talk(
        first,
        latest,
        latestAt,
        owedSince,
        mentions,
        reach,
        replies,
        publicReplies,
        firstReplyAt,
        pending,
        draft);
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
        Optional.empty());
  }
}
