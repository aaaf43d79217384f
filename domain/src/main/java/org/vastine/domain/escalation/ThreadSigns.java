package org.vastine.domain.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.domain.escalation.ThreadCourse.Voice;
import org.vastine.domain.mention.AuthorId;

/**
 * What can be read off a thread at a moment, its newer half held against its older one.
 *
 * @param pace mentions of the newer half an hour, up to the moment: a thread that has gone quiet
 *     slows down
 * @param souring by how much the share of complaints grew, from -1 to 1
 * @param joining which share of the newer half was written by people who had not written before,
 *     from 0 to 1
 */
public record ThreadSigns(double pace, double souring, double joining) {

  /** What comes within the same minute is as quick as what comes within a minute. */
  private static final Duration SHORTEST = Duration.ofMinutes(1);

  private static final double SECONDS_OF_HOUR = 3_600;

  /** Those of a thread of at least two mentions. */
  static ThreadSigns of(ThreadCourse course, Instant now) {
    int newer = course.size() / 2;
    List<Voice> before = course.voices().subList(0, course.size() - newer);
    List<Voice> since = course.voices().subList(course.size() - newer, course.size());
    Duration took = Duration.between(before.getLast().at(), now);
    Duration counted = took.compareTo(SHORTEST) < 0 ? SHORTEST : took;
    Set<AuthorId> known = before.stream().map(Voice::author).collect(Collectors.toSet());
    long joined = since.stream().filter(voice -> !known.contains(voice.author())).count();
    return new ThreadSigns(
        newer * SECONDS_OF_HOUR / counted.toSeconds(),
        negative(since) - negative(before),
        (double) joined / newer);
  }

  private static double negative(List<Voice> voices) {
    return (double) voices.stream().filter(Voice::negative).count() / voices.size();
  }
}
