package org.vastine.domain.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.FollowUpEvent;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.triage.Style;

/**
 * How a case that began in public was solved (R41): in public all the way, or in private from the
 * hand-off on.
 *
 * @param style what its first words were judged to be
 * @param channel where it began, where that is known
 * @param inPublic the way in public: all of it, or what lay before the hand-off
 * @param inPrivate the way from the hand-off on; empty where there was none
 */
public record SolvedWay(
    Style style, Optional<ChannelKind> channel, Stretch inPublic, Optional<Stretch> inPrivate) {

  /**
   * The way of a case; empty where it began in private, or we have not solved it. Solved is what a
   * member marked so and did not take back, else what ended with a customer who is content.
   */
  public static Optional<SolvedWay> of(RecordedCase recorded) {
    List<CaseEvent> events = recorded.events();
    CaseEvent.Opened opened = (CaseEvent.Opened) events.getFirst();
    return opened.audience() == Audience.PRIVATE
        ? Optional.empty()
        : solvedAt(events).map(solved -> way(recorded, opened, solved));
  }

  private static SolvedWay way(RecordedCase recorded, CaseEvent.Opened opened, Instant solved) {
    List<CaseEvent> before =
        recorded.events().stream().filter(event -> !event.at().isAfter(solved)).toList();
    Optional<Instant> handedOff =
        before.stream().filter(SolvedWay::isHandOff).map(CaseEvent::at).findFirst();
    int turns = (int) before.stream().filter(SolvedWay::isTurn).count();
    int publicTurns =
        handedOff
            .map(at ->
                (int)
                    before.stream()
                        .filter(event -> event.at().isBefore(at))
                        .filter(SolvedWay::isTurn)
                        .count())
            .orElse(turns);
    return new SolvedWay(
        style(recorded.events()),
        recorded.channel(),
        new Stretch(
            recorded.id(),
            publicTurns,
            Duration.between(opened.publishedAt(), handedOff.orElse(solved))),
        handedOff.map(
            at -> new Stretch(recorded.id(), turns - publicTurns, Duration.between(at, solved))));
  }

  private static Optional<Instant> solvedAt(List<CaseEvent> events) {
    Optional<Instant> solved = Optional.empty();
    Optional<Instant> ended = Optional.empty();
    for (CaseEvent event : events) {
      switch (event) {
        case FollowUpEvent.Solved marked -> solved = Optional.of(marked.at());
        case FollowUpEvent.SolutionTakenBack _ -> solved = Optional.empty();
        case CaseEvent.Reopened _ -> ended = Optional.empty();
        case CaseEvent.Closed closed ->
            ended = Optional.of(closed.at()).filter(_ -> isContent(closed.outcome()));
        default -> {
          // nothing else solves a case
        }
      }
    }
    return solved.isPresent() ? solved : ended;
  }

  private static boolean isContent(CaseOutcome outcome) {
    return outcome == CaseOutcome.TURNED_POSITIVE || outcome == CaseOutcome.CONTENT;
  }

  /** The customer went along: they said so, wrote in private, or were spoken with. */
  private static boolean isHandOff(CaseEvent event) {
    return event instanceof HandOffEvent.OfferAccepted
        || event instanceof HandOffEvent.PrivateMentionJoined
        || isReached(event)
        || (event instanceof CaseEvent.MentionJoined joined
            && joined.audience() == Audience.PRIVATE);
  }

  private static boolean isTurn(CaseEvent event) {
    return event instanceof CaseEvent.Opened
        || event instanceof CaseEvent.MentionJoined
        || event instanceof HandOffEvent.PrivateMentionJoined
        || event instanceof CaseEvent.ReplyPublished
        || isReached(event);
  }

  private static boolean isReached(CaseEvent event) {
    return event instanceof HandOffEvent.ContactDone done
        && (done.outcome() == ContactOutcome.REACHED || done.outcome() == ContactOutcome.AGREED);
  }

  /** What the first words were judged to be; a member's word on them before others came counts. */
  private static Style style(List<CaseEvent> events) {
    Style style = Style.NEUTRAL;
    for (CaseEvent event : events) {
      switch (event) {
        case CaseEvent.Triaged triaged -> style = triaged.style();
        case CaseEvent.TriageCorrected corrected -> style = corrected.style();
        case CaseEvent.MentionJoined _, HandOffEvent.PrivateMentionJoined _ -> {
          return style;
        }
        default -> {
          // says nothing about the words
        }
      }
    }
    return style;
  }
}
