package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.doxxing.Doxxing;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/**
 * Private details of members on a case. Whoever they are of is relieved of it: owner and holder let
 * go at once, by nobody's decision, so that it counts for nothing (R32).
 */
public final class CaseExposure {

  private CaseExposure() {}

  /**
   * A mention was found to tell private details of members. The same finding again changes nothing,
   * and what a lead said is none stays none, unless other kinds of details come to it.
   */
  public static List<CaseEvent> seen(
      FeedbackCase feedbackCase, MentionId mention, List<Doxxing.Found> found, Instant now) {
    List<CaseEvent> events = new ArrayList<>();
    for (Doxxing.Found one : found) {
      if (isNews(feedbackCase.standoff(), mention, one)) {
        events.add(
            new ConductEvent.MemberExposed(now, By.VASTINE, mention, one.member(), one.details()));
      }
    }
    if (!events.isEmpty() && !feedbackCase.isEnded()) {
      relieve(feedbackCase, found, now, events);
    }
    return events;
  }

  private static boolean isNews(Standoff standoff, MentionId mention, Doxxing.Found found) {
    Optional<Standoff.Exposed> known = standoff.exposed(mention, found.member());
    if (known.isEmpty()) {
      return true;
    }
    return known.get().stands()
        ? !known.get().details().equals(found.details())
        : !Doxxing.kindsOf(known.get().details()).containsAll(found.kinds());
  }

  private static void relieve(
      FeedbackCase feedbackCase, List<Doxxing.Found> found, Instant now, List<CaseEvent> events) {
    List<MemberId> exposed = found.stream().map(Doxxing.Found::member).toList();
    feedbackCase
        .hold()
        .holder(now)
        .filter(exposed::contains)
        .ifPresent(holder ->
            events.add(new CaseEvent.Released(now, By.VASTINE, holder, ReleaseReason.ASSIGNED)));
    feedbackCase
        .hold()
        .owner()
        .filter(exposed::contains)
        .ifPresent(_ -> events.add(new CaseEvent.Unassigned(now, By.VASTINE)));
  }

  /** A lead says that nobody was exposed, also on a case that has ended. */
  public static Decision<List<CaseEvent>> dismiss(
      FeedbackCase feedbackCase, CaseTextId reason, By by, Instant now) {
    return feedbackCase.standoff().exposes()
        ? Decision.accepted(List.of(new ConductEvent.ExposureDismissed(now, by, reason)))
        : Decision.refused(Refusal.Kind.CONFLICT, "exposure.none");
  }
}
