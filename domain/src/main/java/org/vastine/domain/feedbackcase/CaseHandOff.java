package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/**
 * Offering to go on in private: in the thread first, with a contact, so that everyone sees it; and
 * what the customer says to that (R17).
 *
 * @param now this moment
 */
public record CaseHandOff(Instant now) {

  /**
   * What a reply offers.
   *
   * @param way how to go on, as we would choose
   * @param others further ways that the customer may choose
   * @param member whom the customer would reach
   * @param alias under which address
   * @param contact what of it stands in the words of the reply: an address or a number
   */
  public record Offering(
      OfferPurpose purpose,
      HandOffWay way,
      List<HandOffWay> others,
      MemberId member,
      Optional<AliasId> alias,
      Optional<String> contact) {
    /** Copies the ways. */
    public Offering {
      others = List.copyOf(others);
    }

    /** One way alone. */
    public Offering(
        OfferPurpose purpose,
        HandOffWay way,
        MemberId member,
        Optional<AliasId> alias,
        Optional<String> contact) {
      this(purpose, way, List.of(), member, alias, contact);
    }
  }

  /** Whether a reply that offers or explains can be prepared. */
  public Optional<Refusal> mayOffer(FeedbackCase feedbackCase, OfferPurpose purpose) {
    if (feedbackCase.isEnded()) {
      return refusal(Refusal.Kind.CONFLICT, "case.ended");
    }
    if (feedbackCase.followUp().began() != Audience.PUBLIC) {
      return refusal(Refusal.Kind.INVALID, "hand-off.private-already");
    }
    if (feedbackCase.handOff().sending().isPresent()) {
      return refusal(Refusal.Kind.CONFLICT, "hand-off.on-its-way");
    }
    return switch (purpose) {
      case EXPLANATION -> mayExplain(feedbackCase.handOff());
      case OFFER, ASKED_FOR -> mayOffer(feedbackCase.handOff().state(), purpose);
    };
  }

  /** A reply that goes on its way offers to go on in private, or explains why. */
  public Decision<List<CaseEvent>> queue(
      FeedbackCase feedbackCase,
      DeliveryId delivery,
      Audience audience,
      String text,
      Offering offering,
      By by) {
    Optional<Refusal> no = mayOffer(feedbackCase, offering.purpose());
    if (no.isEmpty() && audience != Audience.PUBLIC) {
      no = refusal(Refusal.Kind.INVALID, "hand-off.in-public");
    }
    String words = text.toLowerCase(Locale.ROOT);
    if (no.isEmpty()
        && offering
            .contact()
            .filter(contact -> !words.contains(contact.toLowerCase(Locale.ROOT)))
            .isPresent()) {
      no = refusal(Refusal.Kind.INVALID, "hand-off.contact-missing");
    }
    return no.<Decision<List<CaseEvent>>>map(Decision::refused)
        .orElseGet(() ->
            Decision.accepted(
                List.of(
                    new HandOffEvent.OfferQueued(
                        now,
                        by,
                        delivery,
                        offering.purpose(),
                        offering.way(),
                        offering.member(),
                        offering.alias(),
                        offering.others()))));
  }

  /** The offer is to be seen, where this reply was it. */
  static List<CaseEvent> published(FeedbackCase feedbackCase, DeliveryId delivery, Instant now) {
    return feedbackCase
        .handOff()
        .sending()
        .filter(sending -> sending.delivery().equals(delivery))
        .<List<CaseEvent>>map(sending ->
            List.of(new HandOffEvent.OfferSent(now, By.VASTINE, delivery, sending.purpose())))
        .orElse(List.of());
  }

  /**
   * The customer said yes, be it after a no.
   *
   * @param way which of the ways they chose; empty where they named none
   */
  public Decision<List<CaseEvent>> accept(
      FeedbackCase feedbackCase, MemberId member, Optional<HandOffWay> way, By by) {
    Optional<Refusal> no =
        mayAct(feedbackCase, member)
            .or(() ->
                answerable(
                    feedbackCase,
                    HandOffState.OFFERED,
                    HandOffState.REFUSED,
                    HandOffState.UNREACHABLE));
    return no.<Decision<List<CaseEvent>>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(List.of(new HandOffEvent.OfferAccepted(now, by, way))));
  }

  /** The customer said no, be it after a yes. The talk goes on in public. */
  public Decision<List<CaseEvent>> refuse(
      FeedbackCase feedbackCase, MemberId member, Optional<CaseTextId> note, By by) {
    Optional<Refusal> no =
        mayAct(feedbackCase, member)
            .or(() -> answerable(feedbackCase, HandOffState.OFFERED, HandOffState.ACCEPTED));
    return no.<Decision<List<CaseEvent>>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(List.of(new HandOffEvent.OfferRefused(now, by, note))));
  }

  /** The private talk is over; a note says how it went. */
  public Decision<List<CaseEvent>> end(
      FeedbackCase feedbackCase, MemberId member, CaseTextId note, By by) {
    Optional<Refusal> no =
        mayAct(feedbackCase, member)
            .or(() ->
                answerable(
                    feedbackCase,
                    HandOffState.OFFERED,
                    HandOffState.ACCEPTED,
                    HandOffState.UNREACHABLE))
            .or(() -> CaseContacts.stillOpen(feedbackCase));
    return no.<Decision<List<CaseEvent>>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(List.of(new HandOffEvent.HandOffEnded(now, by, note))));
  }

  /**
   * Why nobody may write in private yet: who spoke in public is asked in public first, and who
   * declined is answered there.
   */
  static Optional<Refusal> tooEarly(FeedbackCase feedbackCase, Audience audience) {
    boolean begins = audience == Audience.PRIVATE && feedbackCase.audience() == Audience.PUBLIC;
    return begins ? notOpened(feedbackCase) : Optional.empty();
  }

  /** The same for every way of meeting the customer in private. */
  static Optional<Refusal> notOpened(FeedbackCase feedbackCase) {
    HandOffState state = feedbackCase.handOff().state();
    if (state.opensPrivate() || feedbackCase.followUp().began() == Audience.PRIVATE) {
      return Optional.empty();
    }
    return refusal(
        Refusal.Kind.HELD_BACK,
        state == HandOffState.REFUSED ? "hand-off.customer-declined" : "hand-off.offer-first");
  }

  private static Optional<Refusal> mayExplain(HandOff handOff) {
    if (handOff.state() != HandOffState.REFUSED) {
      return refusal(Refusal.Kind.CONFLICT, "hand-off.nothing-to-explain");
    }
    return handOff.explained()
        ? refusal(Refusal.Kind.HELD_BACK, "hand-off.explained-once")
        : Optional.empty();
  }

  private static Optional<Refusal> mayOffer(HandOffState state, OfferPurpose purpose) {
    return switch (state) {
      case OFFERED, ACCEPTED -> refusal(Refusal.Kind.CONFLICT, "hand-off.offered-already");
      case REFUSED ->
          purpose == OfferPurpose.ASKED_FOR
              ? Optional.empty()
              : refusal(Refusal.Kind.HELD_BACK, "hand-off.refused-already");
      case NOT_OFFERED, UNREACHABLE, ENDED -> Optional.empty();
    };
  }

  private static Optional<Refusal> answerable(FeedbackCase feedbackCase, HandOffState... from) {
    HandOffState state = feedbackCase.handOff().state();
    return List.of(from).contains(state)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(Refusal.Kind.CONFLICT, "hand-off.not-now").with("state", state.label()));
  }

  private Optional<Refusal> mayAct(FeedbackCase feedbackCase, MemberId member) {
    return feedbackCase.isEnded()
        ? refusal(Refusal.Kind.CONFLICT, "case.ended")
        : CaseClaims.heldByAnother(feedbackCase, member, now);
  }

  private static Optional<Refusal> refusal(Refusal.Kind kind, String code) {
    return Optional.of(Refusal.of(kind, code));
  }
}
