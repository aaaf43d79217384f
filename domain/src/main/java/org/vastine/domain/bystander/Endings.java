package org.vastine.domain.bystander;

import java.time.Instant;
import java.util.List;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Witnessed;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.team.By;

/**
 * How cases looked in public when they ended is noted by Vastine, once per ending (R26). What began
 * in private was never to be seen, and is left alone.
 */
public final class Endings {

  private Endings() {}

  /** Whether it is still to be noted how a case looked. */
  public static boolean awaitsNote(FeedbackCase feedbackCase) {
    return feedbackCase.isEnded()
        && feedbackCase.followUp().began() == Audience.PUBLIC
        && feedbackCase.witnessed().isEmpty();
  }

  /** Notes how a case looks; nothing where it did not end in public, or was noted already. */
  public static List<CaseEvent> note(FeedbackCase feedbackCase, StrangerView view, Instant now) {
    return feedbackCase
        .outcome()
        .filter(_ -> awaitsNote(feedbackCase))
        .<List<CaseEvent>>map(
            outcome -> List.of(new Witnessed(now, By.VASTINE, view.noted(outcome))))
        .orElse(List.of());
  }
}
