package org.vastine.domain.reply;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.team.MemberId;

/**
 * One reply on its way to one platform: exactly one visible reply comes of it, or a person is told
 * (R19).
 *
 * @param id the key under which the platform is asked
 * @param caseId its case
 * @param draft the draft whose words these are
 * @param sender who sent it
 * @param account through which account
 * @param thread the conversation; deliveries of one thread go out in the order of their ids
 * @param answers the mention it answers
 * @param audience who will see it
 * @param text the words
 * @param state where it stands
 * @param attempts how often the platform was asked
 * @param nextAt when it may be handed over; before that it can be undone
 * @param firstTriedAt when the platform was first asked
 * @param problem why the last attempt did not end well, a message key
 * @param externalId the platform's id of our reply
 * @param url where a person can see it
 */
public record Delivery(
    DeliveryId id,
    CaseId caseId,
    DraftId draft,
    MemberId sender,
    ChannelAccountId account,
    ThreadId thread,
    MentionId answers,
    Audience audience,
    String text,
    DeliveryState state,
    int attempts,
    Instant nextAt,
    Optional<Instant> firstTriedAt,
    Optional<String> problem,
    Optional<ExternalId> externalId,
    Optional<URI> url) {

  /** Refuses null. */
  public Delivery {
    requireNonNull(id, "id is null");
    requireNonNull(state, "state is null");
    requireNonNull(nextAt, "nextAt is null");
  }

  /** The delivery in a worker's hands. */
  public Delivery taken(Instant now) {
    return new Delivery(
        id,
        caseId,
        draft,
        sender,
        account,
        thread,
        answers,
        audience,
        text,
        DeliveryState.SENDING,
        attempts + 1,
        nextAt,
        Optional.of(firstTriedAt.orElse(now)),
        problem,
        externalId,
        url);
  }

  /** The delivery in another state, to be looked at again at {@code at}. */
  public Delivery in(DeliveryState next, Instant at, Optional<String> why) {
    return new Delivery(
        id,
        caseId,
        draft,
        sender,
        account,
        thread,
        answers,
        audience,
        text,
        next,
        attempts,
        at,
        firstTriedAt,
        why,
        externalId,
        url);
  }

  /** The delivery with the platform's receipt. */
  public Delivery published(ExternalId published, Optional<URI> where) {
    return new Delivery(
        id,
        caseId,
        draft,
        sender,
        account,
        thread,
        answers,
        audience,
        text,
        DeliveryState.PUBLISHED,
        attempts,
        nextAt,
        firstTriedAt,
        Optional.empty(),
        Optional.of(published),
        where);
  }

  /** Whether nothing more will happen to it. */
  public boolean isEnded() {
    return state == DeliveryState.PUBLISHED
        || state == DeliveryState.UNDONE
        || state == DeliveryState.DROPPED;
  }
}
