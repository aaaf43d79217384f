package org.vastine.application.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.application.world.PortContract;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.escalation.ThreadCourse;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.MentionText;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Guess;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** What every {@link ThreadCourses} keeps to. */
public abstract class ThreadCoursesContract extends PortContract {

  private ThreadCourses courses() {
    return ports().threadCourses();
  }

  private int written;

  /** Another visitor's comment in a thread, with a case of its own. */
  private FeedbackCase said(ChannelAccount account, String thread, int minute, boolean negative) {
    written++;
    Instant at = NOW.plusSeconds(60L * minute);
    Mention mention = given().taken(account, item(thread, at), at);
    ports().mentions().addNew(List.of(mention));
    if (negative) {
      ports().assessments().keep(Map.of(mention.id(), assessed()));
    }
    return given().aCase(mention);
  }

  private InboundMention item(String thread, Instant at) {
    ExternalId visitor = new ExternalId("visitor-" + written);
    return new InboundMention(
        new ExternalId(thread + "-" + written),
        new ExternalId(thread),
        Optional.empty(),
        MentionKind.COMMENT,
        Audience.PUBLIC,
        new Handle(Given.SANDBOX, visitor, "Visitor " + written, Optional.empty()),
        new MentionText("Where is it?"),
        at,
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty());
  }

  private static Assessment assessed() {
    return new Assessment(
        Guess.of(LanguageTag.of("fi"), 0.99),
        Guess.of(Style.IRRITATED, 0.9),
        Guess.of(Style.NEUTRAL, 0.1),
        Guess.of(Sentiment.NEGATIVE, 0.9),
        Guess.of(Subject.OTHER, 0.9),
        List.of(),
        "test");
  }

  @Test
  final void R33_a_thread_is_told_with_who_wrote_when_and_whether_it_complains() {
    ChannelAccount account = inside(() -> given().anAccount());
    FeedbackCase first = inside(() -> said(account, "rain", 1, true));
    FeedbackCase second = inside(() -> said(account, "rain", 2, false));
    inside(() -> said(account, "sun", 3, false));

    ThreadCourse course = inside(() -> courses().of(first.key().thread(), 10));

    assertThat(course.thread()).isEqualTo(first.key().thread());
    assertThat(course.voices())
        .extracting(ThreadCourse.Voice::author)
        .containsExactly(first.key().author(), second.key().author());
    assertThat(course.voices())
        .extracting(ThreadCourse.Voice::negative)
        .containsExactly(true, false);
    assertThat(inside(() -> courses().of(first.key().thread(), 1)).voices())
        .as("the one taken in last")
        .extracting(ThreadCourse.Voice::author)
        .containsExactly(second.key().author());
    assertThat(inside(() -> courses().of(new ThreadId(ids.next()), 10)).voices()).isEmpty();
  }

  @Test
  final void R33_large_threads_come_with_those_of_the_latest_cases_first_and_cut() {
    ChannelAccount account = inside(() -> given().anAccount());
    FeedbackCase old = inside(() -> said(account, "old", 1, false));
    inside(() -> said(account, "old", 2, false));
    inside(() -> said(account, "small", 3, false));
    FeedbackCase late = inside(() -> said(account, "late", 4, true));
    for (int more = 5; more < 10; more++) {
      int minute = more;
      inside(() -> said(account, "late", minute, false));
    }

    assertThat(inside(() -> courses().large(2, 10)))
        .extracting(ThreadCourse::thread)
        .containsExactly(late.key().thread(), old.key().thread());
    assertThat(inside(() -> courses().large(2, 10)).getFirst().voices())
        .as("twice the size, from the beginning")
        .hasSize(4)
        .first()
        .satisfies(voice -> assertThat(voice.negative()).isTrue());
    assertThat(inside(() -> courses().large(2, 1))).hasSize(1);
    assertThat(inside(() -> courses().large(7, 10))).isEmpty();
    assertThat(elsewhere(() -> courses().large(2, 10))).isEmpty();
  }
}
