package org.vastine.domain.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ThreadId;

/**
 * How a thread went, mention by mention.
 *
 * @param thread which thread
 * @param voices what others said in it, the first first; ours is not among it
 */
public record ThreadCourse(ThreadId thread, List<Voice> voices) {

  /** Within so long a thread of one size is looked at for whether it grows to twice of it. */
  public static final Duration HORIZON = Duration.ofHours(24);

  /**
   * One mention.
   *
   * @param at when it was published
   * @param author who wrote it
   * @param negative whether it complains
   */
  public record Voice(Instant at, AuthorId author, boolean negative) {}

  /** Puts the voices in their order. */
  public ThreadCourse {
    voices = voices.stream().sorted(Comparator.comparing(Voice::at)).toList();
  }

  /** How many mentions it has. */
  public int size() {
    return voices.size();
  }

  /** The thread as it was when it had so many mentions. */
  ThreadCourse first(int size) {
    return new ThreadCourse(thread, voices.subList(0, size));
  }

  /** When it came to have so many mentions. */
  Instant reached(int size) {
    return voices.get(size - 1).at();
  }

  /** Whether time enough is over to say what became of it since it had so many mentions. */
  public boolean isSettled(int size, Instant now) {
    return size() >= size && !reached(size).plus(HORIZON).isAfter(now);
  }

  /** Whether it had twice as many within the horizon of having so many. */
  boolean doubledFrom(int size) {
    return size() >= 2 * size && !reached(2 * size).isAfter(reached(size).plus(HORIZON));
  }
}
