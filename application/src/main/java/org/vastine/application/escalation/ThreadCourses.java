package org.vastine.application.escalation;

import java.util.List;
import org.vastine.domain.escalation.ThreadCourse;
import org.vastine.domain.mention.ThreadId;

/** How threads went, mention by mention. */
public interface ThreadCourses {

  /** Among the threads of so many cases large ones are looked for, the latest cases first. */
  int CASES = 5_000;

  /** A thread with its mentions taken in last, at most so many. */
  ThreadCourse of(ThreadId thread, int most);

  /**
   * Own threads in which cases of public mentions stand and whose cases have so many mentions at
   * least, those of the latest cases first; each with its mentions that were taken in first, at
   * most twice as many.
   *
   * @param limit at most so many threads
   */
  List<ThreadCourse> large(int size, int limit);
}
