package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/** Something that happened on the way from public to private, or there (R16, R17). */
public sealed interface HandOffEvent extends CaseEvent {

  /**
   * A reply on its way offers to go on in private, or explains why.
   *
   * @param member whom the customer would reach
   * @param others further ways that the customer may choose
   */
  record OfferQueued(
      Instant at,
      By by,
      DeliveryId delivery,
      OfferPurpose purpose,
      HandOffWay way,
      MemberId member,
      Optional<AliasId> alias,
      List<HandOffWay> others)
      implements HandOffEvent {
    /** Copies the ways. */
    public OfferQueued {
      others = List.copyOf(others);
    }

    /** One way alone. */
    public OfferQueued(
        Instant at,
        By by,
        DeliveryId delivery,
        OfferPurpose purpose,
        HandOffWay way,
        MemberId member,
        Optional<AliasId> alias) {
      this(at, by, delivery, purpose, way, member, alias, List.of());
    }
  }

  /** That reply is to be seen in the thread. */
  record OfferSent(Instant at, By by, DeliveryId delivery, OfferPurpose purpose)
      implements HandOffEvent {}

  /**
   * The customer goes on in private.
   *
   * @param way which of the ways they chose; empty where nobody said so
   */
  record OfferAccepted(Instant at, By by, Optional<HandOffWay> way) implements HandOffEvent {
    /** Nobody said which way. */
    public OfferAccepted(Instant at, By by) {
      this(at, by, Optional.empty());
    }
  }

  /** The customer stays in public. */
  record OfferRefused(Instant at, By by, Optional<CaseTextId> note) implements HandOffEvent {}

  /** So many tries in a row reached nobody. */
  record CustomerUnreachable(Instant at, By by, int tries) implements HandOffEvent {}

  /** The private talk is over. */
  record HandOffEnded(Instant at, By by, CaseTextId note) implements HandOffEvent {}

  /**
   * Somebody is to call or to come.
   *
   * @param member who
   * @param due when
   */
  record ContactPlanned(
      Instant at,
      By by,
      ContactId contact,
      ContactKind kind,
      MemberId member,
      Instant due,
      Optional<CaseTextId> note)
      implements HandOffEvent {}

  /** Another time, or somebody else, with a reason. */
  record ContactMoved(
      Instant at, By by, ContactId contact, MemberId member, Instant due, CaseTextId reason)
      implements HandOffEvent {}

  /** Somebody else does it, at the same time. */
  record ContactHandedOver(Instant at, By by, ContactId contact, MemberId to)
      implements HandOffEvent {}

  /** It was done. */
  record ContactDone(Instant at, By by, ContactId contact, ContactOutcome outcome, CaseTextId note)
      implements HandOffEvent {}

  /** It is not to be done any more, with a reason. */
  record ContactDropped(Instant at, By by, ContactId contact, CaseTextId reason)
      implements HandOffEvent {}

  /** Its time passed and nobody said how it went. */
  record ContactOverdue(Instant at, By by, ContactId contact, Instant due)
      implements HandOffEvent {}

  /**
   * The customer wrote in private about this case.
   *
   * @param author who wrote, under whatever handle
   * @param account the account it came through
   * @param alias the alias it was sent to; empty for a message on the case's own platform
   */
  record PrivateMentionJoined(
      Instant at,
      By by,
      MentionId mention,
      AuthorId author,
      ChannelAccountId account,
      Optional<AliasId> alias,
      Instant publishedAt)
      implements HandOffEvent {}

  /**
   * Somebody who took no part so far wrote to an alias of this case; it waits for a member.
   *
   * @param apart the case that the mail has for itself
   */
  record StrangerWrote(
      Instant at, By by, MentionId mention, AuthorId author, AliasId alias, CaseId apart)
      implements HandOffEvent {}

  /** A member decided on what a stranger wrote. */
  record StrangerDecided(Instant at, By by, MentionId mention, boolean accepted)
      implements HandOffEvent {}

  /** This case came by an alias of another one, from somebody who took no part there. */
  record WroteToAliasOf(Instant at, By by, MentionId mention, CaseId other)
      implements HandOffEvent {}
}
