package org.vastine.domain.continuation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

/**
 * A reply that was to be seen, and what came after it (R20). Read from the events of the case
 * alone, so that the same case gives the same answer whenever it is asked.
 *
 * @param caseId the case
 * @param draft the draft that became the reply
 * @param at when it was to be seen
 * @param went how the customer went on; empty while there is still time for them to write, and
 *     where another reply of ours came before any word of theirs
 * @param outcome how the case ended; empty while it has not
 */
public record SentReply(
    CaseId caseId,
    DraftId draft,
    Instant at,
    Optional<Continuation> went,
    Optional<CaseOutcome> outcome) {

  /**
   * The replies of a case, in the order of being seen.
   *
   * @param silentAfter for how long a customer may take to write; no word by then is silence
   * @param now this moment
   */
  public static List<SentReply> in(RecordedCase recorded, Duration silentAfter, Instant now) {
    List<CaseEvent> events = recorded.events();
    Map<DeliveryId, DraftId> drafts = new HashMap<>();
    List<SentReply> replies = new ArrayList<>();
    Optional<CaseOutcome> outcome = outcome(events);
    for (int place = 0; place < events.size(); place++) {
      CaseEvent event = events.get(place);
      if (event instanceof CaseEvent.ReplyQueued queued) {
        drafts.put(queued.delivery(), queued.draft());
      }
      if (event instanceof CaseEvent.ReplyPublished published) {
        Optional<Continuation> went =
            went(events.subList(place + 1, events.size()), published.at().plus(silentAfter), now);
        Optional.ofNullable(drafts.get(published.delivery()))
            .map(draft -> new SentReply(recorded.id(), draft, published.at(), went, outcome))
            .ifPresent(replies::add);
      }
    }
    return List.copyOf(replies);
  }

  private static Optional<CaseOutcome> outcome(List<CaseEvent> events) {
    Optional<CaseOutcome> outcome = Optional.empty();
    for (CaseEvent event : events) {
      switch (event) {
        case CaseEvent.Closed closed -> outcome = Optional.of(closed.outcome());
        case CaseEvent.Disengaged _ -> outcome = Optional.of(CaseOutcome.DISENGAGED);
        case CaseEvent.AnswerDeclined _ -> outcome = Optional.of(CaseOutcome.NOT_ANSWERED);
        case CaseEvent.Reopened _ -> outcome = Optional.empty();
        default -> {
          // neither ends a case nor opens it again
        }
      }
    }
    return outcome;
  }

  private static Optional<Continuation> went(List<CaseEvent> later, Instant silent, Instant now) {
    for (int place = 0; place < later.size(); place++) {
      CaseEvent event = later.get(place);
      boolean inTime = !event.at().isAfter(silent);
      if (event instanceof CaseEvent.ReplyPublished && inTime) {
        return Optional.empty();
      }
      Optional<MentionId> said = said(event).filter(_ -> inTime);
      if (said.isPresent()) {
        return Optional.of(judged(said.get(), later.subList(place + 1, later.size())));
      }
    }
    return now.isAfter(silent) ? Optional.of(Continuation.SILENT) : Optional.empty();
  }

  private static Optional<MentionId> said(CaseEvent event) {
    if (event instanceof CaseEvent.MentionJoined joined) {
      return Optional.of(joined.mention());
    }
    return event instanceof HandOffEvent.PrivateMentionJoined joined
        ? Optional.of(joined.mention())
        : Optional.empty();
  }

  /** What the words were judged to be, by the last judgement before others came. */
  private static Continuation judged(MentionId said, List<CaseEvent> later) {
    Continuation judged = Continuation.ANSWERED;
    for (CaseEvent event : later) {
      if (said(event).isPresent()) {
        return judged;
      }
      if (event instanceof CaseEvent.Triaged triaged && triaged.mention().equals(said)) {
        judged = of(triaged.style(), triaged.sentiment());
      }
      if (event instanceof CaseEvent.TriageCorrected corrected) {
        judged = of(corrected.style(), corrected.sentiment());
      }
    }
    return judged;
  }

  private static Continuation of(Style style, Sentiment sentiment) {
    if (style.isAbusive() || sentiment == Sentiment.NEGATIVE) {
      return Continuation.ARGUED;
    }
    if (style == Style.PRAISE) {
      return Continuation.THANKED;
    }
    return sentiment == Sentiment.POSITIVE ? Continuation.CONTENT : Continuation.ANSWERED;
  }
}
