package org.vastine.domain.feedbackcase;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.triage.Style;

/**
 * Which way to a customer comes next: a message, then a call, then a visit, by how heated it is and
 * by how the last tries went. People seldom speak as they write. It is a hint; a member decides.
 */
public final class ContactLadder {

  /** After so many private messages of a customer who still complains, a voice helps more. */
  public static final int MANY_MESSAGES = 3;

  private static final int SEVERAL_MISSES = 2;

  /** Why a way is suggested. */
  public enum Reason implements Labelled {
    /** Nothing speaks for more than words. */
    CALM,
    /** It is urgent, they had to ask again, or others joined in. */
    HOT,
    /** They chose it. */
    CHOSEN,
    /** They wrote several times in private and still complain. */
    MANY_MESSAGES,
    /** A try reached nobody. */
    MISSED,
    /** Several tries in a row reached nobody. */
    MISSED_OFTEN,
    /** We spoke, and they still complain. */
    SPOKE_IN_VAIN
  }

  /** What is suggested, and why. */
  public record Rung(HandOffWay way, Reason why) {}

  private ContactLadder() {}

  /** The next rung; empty where nothing is to be done, or something is planned already. */
  public static Optional<Rung> next(FeedbackCase feedbackCase) {
    HandOff handOff = feedbackCase.handOff();
    if (feedbackCase.isEnded()
        || feedbackCase.judgement().style().isAbusive()
        || handOff.sending().isPresent()
        || !handOff.contacts().open().isEmpty()) {
      return Optional.empty();
    }
    return switch (handOff.state()) {
      case NOT_OFFERED -> first(feedbackCase);
      case OFFERED -> missed(handOff).or(() -> hot(feedbackCase));
      case ACCEPTED -> missed(handOff).or(() -> going(feedbackCase));
      case UNREACHABLE -> Optional.of(new Rung(HandOffWay.VISIT, Reason.MISSED_OFTEN));
      case REFUSED, ENDED -> Optional.empty();
    };
  }

  private static Optional<Rung> first(FeedbackCase feedbackCase) {
    return feedbackCase.judgement().isComplaint()
        ? hot(feedbackCase).or(() -> Optional.of(new Rung(HandOffWay.MESSAGE, Reason.CALM)))
        : Optional.empty();
  }

  private static Optional<Rung> hot(FeedbackCase feedbackCase) {
    boolean isHot =
        feedbackCase.judgement().style() == Style.URGENT
            || feedbackCase.isChased()
            || feedbackCase.talk().othersComplaining() > 0;
    return isHot ? Optional.of(new Rung(HandOffWay.CALL, Reason.HOT)) : Optional.empty();
  }

  private static Optional<Rung> missed(HandOff handOff) {
    int misses = handOff.contacts().missesInRow();
    if (misses == 0) {
      return Optional.empty();
    }
    return Optional.of(
        misses < SEVERAL_MISSES
            ? new Rung(HandOffWay.CALL, Reason.MISSED)
            : new Rung(HandOffWay.VISIT, Reason.MISSED_OFTEN));
  }

  private static Optional<Rung> going(FeedbackCase feedbackCase) {
    HandOff handOff = feedbackCase.handOff();
    boolean complains = feedbackCase.judgement().isComplaint() && !feedbackCase.hasAnswer();
    List<Contact> done =
        handOff.contacts().all().stream().filter(contact -> contact.outcome().isPresent()).toList();
    if (done.isEmpty()) {
      boolean many = complains && handOff.talk().mentions().size() >= MANY_MESSAGES;
      return handOff
          .chosen()
          .filter(ContactLadder::isMeeting)
          .map(way -> new Rung(way, Reason.CHOSEN))
          .or(() ->
              many
                  ? Optional.of(new Rung(HandOffWay.CALL, Reason.MANY_MESSAGES))
                  : Optional.empty());
    }
    Contact last = done.getLast();
    boolean inVain =
        complains
            && last.kind() == ContactKind.CALL
            && last.outcome().equals(Optional.of(ContactOutcome.REACHED));
    return inVain
        ? Optional.of(new Rung(HandOffWay.VISIT, Reason.SPOKE_IN_VAIN))
        : Optional.empty();
  }

  private static boolean isMeeting(HandOffWay way) {
    return way == HandOffWay.CALL || way == HandOffWay.VISIT;
  }
}
