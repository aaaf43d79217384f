package org.vastine.application.escalation;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vastine.application.feedbackcase.InMemoryCases;
import org.vastine.application.mention.InMemoryMentions;
import org.vastine.application.triage.Assessments;
import org.vastine.domain.escalation.ThreadCourse;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Sentiment;

/** How threads went, in memory. */
public final class InMemoryThreadCourses implements ThreadCourses {

  private static final Comparator<Mention> FIRST_TAKEN_IN =
      Comparator.comparing(Mention::takenInAt).thenComparing(mention -> mention.id().value());

  private final InMemoryCases cases;
  private final InMemoryMentions mentions;
  private final Assessments assessments;

  /** Over what was taken in and judged. */
  public InMemoryThreadCourses(
      InMemoryCases cases, InMemoryMentions mentions, Assessments assessments) {
    this.cases = cases;
    this.mentions = mentions;
    this.assessments = assessments;
  }

  @Override
  public ThreadCourse of(ThreadId thread, int most) {
    return course(
        thread, mentions.ofThread(thread).sorted(FIRST_TAKEN_IN.reversed()).limit(most).toList());
  }

  @Override
  public List<ThreadCourse> large(int size, int limit) {
    Map<ThreadId, Integer> sizes = new LinkedHashMap<>();
    cases.all().stream()
        .filter(it -> it.audience() == Audience.PUBLIC)
        .sorted(Comparator.comparing((FeedbackCase it) -> it.id().value()).reversed())
        .limit(CASES)
        .forEach(it -> sizes.merge(it.key().thread(), it.talk().mentions(), Integer::sum));
    return sizes.entrySet().stream()
        .filter(thread -> thread.getValue() >= size)
        .limit(limit)
        .map(Map.Entry::getKey)
        .map(thread ->
            course(
                thread, mentions.ofThread(thread).sorted(FIRST_TAKEN_IN).limit(2L * size).toList()))
        .toList();
  }

  private ThreadCourse course(ThreadId thread, List<Mention> written) {
    Map<MentionId, Assessment> judged =
        assessments.of(written.stream().map(Mention::id).collect(toSet()));
    return new ThreadCourse(
        thread,
        written.stream()
            .map(mention ->
                new ThreadCourse.Voice(
                    mention.item().publishedAt(),
                    mention.author(),
                    judged.containsKey(mention.id())
                        && judged.get(mention.id()).sentiment().value() == Sentiment.NEGATIVE))
            .toList());
  }
}
