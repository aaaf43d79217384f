package org.vastine.application.escalation;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.escalation.Escalation;
import org.vastine.domain.escalation.ThreadCourse;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * What is to be expected of the thread of a case within a day (R33). It costs one question while
 * the thread is small, and two where it is not.
 */
public final class ForecastThread {

  /** How many mentions of the thread itself are looked at, at most. */
  private static final int LOOKED_AT = 200;

  private final Permitted permitted;
  private final Cases cases;
  private final ThreadCourses courses;
  private final InstantSource clock;

  /** Needs the case, and how threads went. */
  @Inject
  public ForecastThread(
      Permitted permitted, Cases cases, ThreadCourses courses, InstantSource clock) {
    this.permitted = permitted;
    this.cases = cases;
    this.courses = courses;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param caseId of which case's thread
   */
  public record Command(CaseId caseId) {}

  /** Gives what is to be expected; nothing of what is said in private, where nobody can join. */
  public Decision<Optional<Escalation>> handle(Actor actor, Command command) {
    return permitted.decide(
        actor, Permission.READ_CASES, () -> cases.existing(command.caseId()).map(this::forecast));
  }

  private Optional<Escalation> forecast(FeedbackCase it) {
    if (it.audience() != Audience.PUBLIC) {
      return Optional.empty();
    }
    ThreadCourse course = courses.of(it.key().thread(), LOOKED_AT);
    int size = Escalation.sizeFor(course.size());
    List<ThreadCourse> others = size == 0 ? List.of() : courses.large(size, Escalation.MOST);
    return Optional.of(Escalation.of(course, others, clock.instant()));
  }
}
