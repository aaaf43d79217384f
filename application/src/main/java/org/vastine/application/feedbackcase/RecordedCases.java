package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.mention.MentionId;

/** Reads cases with all that happened in them, many at a time. */
public interface RecordedCases {

  /**
   * Which cases: those opened from a moment on and before another, as far as these are given.
   *
   * @param from the first moment that counts
   * @param to the first moment that does not count any more
   */
  record Period(Optional<Instant> from, Optional<Instant> to) {
    /** All cases. */
    public static final Period ALL = new Period(Optional.empty(), Optional.empty());

    /** Whether a case that was opened at this moment is among them. */
    public boolean holds(Instant opened) {
      return from.filter(opened::isBefore).isEmpty()
          && to.filter(at -> !opened.isBefore(at)).isEmpty();
    }
  }

  /** How many there are; at most {@code most} are counted. */
  int count(Period period, int most);

  /**
   * The newest cases of a period by their ids, each with its events from the first one on.
   *
   * @param before goes on with the cases before this one
   * @param limit the greatest number of cases
   */
  List<RecordedCase> newest(Period period, Optional<CaseId> before, int limit);

  /**
   * The newest cases in whose threads somebody else seemed to answer, likewise (R10).
   *
   * @param limit the greatest number of cases
   */
  List<RecordedCase> answeredByOthers(int limit);

  /** The mentions that these events are about. */
  static Stream<MentionId> mentioned(List<CaseEvent> events) {
    return events.stream()
        .flatMap(event -> {
          if (event instanceof CaseEvent.Opened opened) {
            return Stream.of(opened.mention());
          }
          if (event instanceof HandOffEvent.PrivateMentionJoined joined) {
            return Stream.of(joined.mention());
          }
          return event instanceof CaseEvent.MentionJoined joined
              ? Stream.of(joined.mention())
              : Stream.empty();
        })
        .distinct();
  }
}
