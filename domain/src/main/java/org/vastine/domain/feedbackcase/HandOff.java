package org.vastine.domain.feedbackcase;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.team.MemberId;

/**
 * The way from public to private, and what is said there (R17).
 *
 * @param state where it stands
 * @param offer what was offered last; empty while nothing was
 * @param sending the reply on its way that offers or explains
 * @param explained whether it was said already why private would help
 * @param contacts the calls and visits
 * @param talk what was written in private
 * @param chosen which way the customer chose; empty while they did not
 */
public record HandOff(
    HandOffState state,
    Optional<Offer> offer,
    Optional<Sending> sending,
    boolean explained,
    Contacts contacts,
    PrivateTalk talk,
    Optional<HandOffWay> chosen) {

  /** Nothing offered. */
  public static final HandOff NONE =
      new HandOff(
          HandOffState.NOT_OFFERED,
          Optional.empty(),
          Optional.empty(),
          false,
          Contacts.NONE,
          PrivateTalk.NONE,
          Optional.empty());

  /**
   * What was offered.
   *
   * @param way how to go on
   * @param member whom the customer reaches
   * @param alias under which address
   * @param others further ways that the customer may choose
   */
  public record Offer(
      HandOffWay way, MemberId member, Optional<AliasId> alias, List<HandOffWay> others) {
    /** Copies the ways. */
    public Offer {
      others = List.copyOf(others);
    }

    /** One way alone. */
    public Offer(HandOffWay way, MemberId member, Optional<AliasId> alias) {
      this(way, member, alias, List.of());
    }
  }

  /** A reply on its way, and what it says. */
  public record Sending(DeliveryId delivery, OfferPurpose purpose, Offer offer) {}

  HandOff after(HandOffEvent event, Talk before) {
    return switch (event) {
      case HandOffEvent.OfferQueued queued -> sending(Optional.of(sending(queued)));
      case HandOffEvent.OfferSent sent -> sent(sent);
      case HandOffEvent.OfferAccepted said -> accepted(said);
      case HandOffEvent.OfferRefused _ -> in(HandOffState.REFUSED).chose(Optional.empty());
      case HandOffEvent.CustomerUnreachable _ -> in(HandOffState.UNREACHABLE);
      case HandOffEvent.HandOffEnded _ -> in(HandOffState.ENDED);
      case HandOffEvent.ContactPlanned planned -> with(contacts.planned(planned));
      case HandOffEvent.ContactMoved moved -> with(contacts.moved(moved));
      case HandOffEvent.ContactHandedOver given -> with(contacts.handedOver(given));
      case HandOffEvent.ContactOverdue overdue -> with(contacts.overdue(overdue));
      case HandOffEvent.ContactDone done -> with(contacts.done(done));
      case HandOffEvent.ContactDropped dropped -> with(contacts.dropped(dropped));
      case HandOffEvent.PrivateMentionJoined joined ->
          with(contacts.heardFrom()).with(talk.joined(joined, before.latest()));
      case HandOffEvent.StrangerWrote wrote -> with(talk.wrote(wrote));
      case HandOffEvent.StrangerDecided decided -> with(talk.decided(decided));
      case HandOffEvent.WroteToAliasOf _ -> this;
    };
  }

  /** The customer wrote in the thread of the case itself. */
  HandOff after(CaseEvent.MentionJoined joined) {
    return with(talk.inThread(joined.mention()));
  }

  /** A reply never reached the thread: nothing was offered. */
  HandOff withoutReply(DeliveryId delivery) {
    return sending.filter(offer -> offer.delivery().equals(delivery)).isPresent()
        ? sending(Optional.empty())
        : this;
  }

  private static Sending sending(HandOffEvent.OfferQueued queued) {
    return new Sending(
        queued.delivery(),
        queued.purpose(),
        new Offer(queued.way(), queued.member(), queued.alias(), queued.others()));
  }

  private HandOff sending(Optional<Sending> other) {
    return new HandOff(state, offer, other, explained, contacts, talk, chosen);
  }

  private HandOff sent(HandOffEvent.OfferSent sent) {
    boolean explains = sent.purpose() == OfferPurpose.EXPLANATION;
    return new HandOff(
        explains ? state : HandOffState.OFFERED,
        sending.map(Sending::offer).or(() -> offer),
        Optional.empty(),
        explained || explains,
        contacts,
        talk,
        chosen);
  }

  /** What was chosen before stays, where nobody says otherwise. */
  private HandOff accepted(HandOffEvent.OfferAccepted said) {
    return in(HandOffState.ACCEPTED).chose(said.way().or(() -> chosen));
  }

  private HandOff chose(Optional<HandOffWay> way) {
    return new HandOff(state, offer, sending, explained, contacts, talk, way);
  }

  private HandOff in(HandOffState other) {
    return new HandOff(other, offer, sending, explained, contacts, talk, chosen);
  }

  private HandOff with(Contacts other) {
    return new HandOff(state, offer, sending, explained, other, talk, chosen);
  }

  private HandOff with(PrivateTalk other) {
    return new HandOff(state, offer, sending, explained, contacts, other, chosen);
  }
}
