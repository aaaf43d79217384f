package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.List;
import org.vastine.domain.team.By;

/**
 * How heated a thread is, by how many others complain there. Only steps are noticed, so that a
 * storm of complaints changes each waiting case of its thread twice, and not with each of them.
 */
public final class ThreadHeat {

  /** From so many complaints of others on a thread is warm; the third is no chance meeting. */
  public static final int WARM = 3;

  /** From so many on it is hot. */
  public static final int HOT = 10;

  /** Where the steps begin, the lowest first. */
  public static final List<Integer> STEPS = List.of(WARM, HOT);

  private ThreadHeat() {}

  /** 0 while it is calm, 1 when warm, 2 when hot. */
  public static int steps(int complaints) {
    return complaints >= HOT ? 2 : complaints >= WARM ? 1 : 0;
  }

  /** What a case that owes an answer notices of its thread; never that it cools down. */
  public static List<CaseEvent> noticed(FeedbackCase feedbackCase, int complaints, Instant now) {
    return !feedbackCase.hasAnswer()
            && steps(complaints) > steps(feedbackCase.talk().othersComplaining())
        ? List.of(new CaseEvent.ThreadHeated(now, By.VASTINE, complaints))
        : List.of();
  }
}
