package org.vastine.domain.advocate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.community.AnswerSign;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CommunityEvent;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

class AdvocateTest {

  private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
  private static final AuthorId BO = new AuthorId(id(20));
  private static final AuthorId ECE = new AuthorId(id(21));
  private static final Confidence SURE = new Confidence(0.95);
  private static final Confidence UNSURE = new Confidence(0.55);

  private static UUID id(long number) {
    return new UUID(0x10, number);
  }

  private static RecordedCase asked(long number, CaseEvent... more) {
    List<CaseEvent> events = new ArrayList<>();
    events.add(
        new CaseEvent.Opened(
            NOON,
            By.VASTINE,
            new MentionId(id(number * 100)),
            new AuthorId(id(3)),
            new ThreadId(id(4)),
            new ChannelAccountId(id(5)),
            Audience.PUBLIC,
            NOON,
            0));
    events.add(
        new CaseEvent.Triaged(
            NOON,
            By.VASTINE,
            new MentionId(id(number * 100)),
            Style.QUESTION,
            SURE,
            Style.NEUTRAL,
            Sentiment.NEUTRAL,
            Subject.DELIVERY_TRANSPORT,
            LanguageTag.of("fi"),
            false,
            "test"));
    events.addAll(List.of(more));
    return new RecordedCase(new CaseId(id(number)), events, Optional.empty(), Map.of());
  }

  private static CaseEvent seen(int minute, long answer, AuthorId author, Confidence confidence) {
    return new CommunityEvent.AnswerSeen(
        at(minute),
        By.VASTINE,
        new MentionId(id(answer)),
        author,
        confidence,
        List.of(AnswerSign.EXPLAINS));
  }

  private static CaseEvent judged(long answer, boolean good) {
    return new CommunityEvent.AnswerJudged(at(9), By.VASTINE, new MentionId(id(answer)), good);
  }

  private static Instant at(int minute) {
    return NOON.plus(Duration.ofMinutes(minute));
  }

  @Test
  void R10_a_good_answer_of_somebody_else_is_a_help() {
    List<Help> helps =
        Help.in(
            asked(
                1,
                seen(1, 50, BO, SURE),
                seen(2, 51, ECE, UNSURE),
                new CommunityEvent.AskerThanked(at(3), By.VASTINE, new MentionId(id(52))),
                new CommunityEvent.HelperThanksPrepared(
                    at(4), By.VASTINE, new MentionId(id(50)), new CaseId(id(9)))));

    assertThat(helps)
        .contains(
            new Help(
                new CaseId(id(1)),
                new MentionId(id(50)),
                BO,
                Subject.DELIVERY_TRANSPORT,
                at(1),
                true,
                Optional.of(at(4))));
  }

  @Test
  void R10_what_nobody_is_sure_of_is_none_until_a_member_says_so() {
    assertThat(Help.in(asked(1))).isEmpty();
    assertThat(Help.in(asked(1, seen(1, 50, BO, UNSURE)))).isEmpty();
    assertThat(Help.in(asked(1, seen(1, 50, BO, SURE), judged(50, false)))).isEmpty();
    assertThat(Help.in(asked(1, seen(1, 50, BO, UNSURE), judged(50, true))))
        .extracting(Help::solved, Help::thankedAt)
        .containsExactly(tuple(false, Optional.empty()));
  }

  @Test
  void R10_an_answer_that_was_edited_is_one_help_and_keeps_its_time() {
    assertThat(Help.in(asked(1, seen(1, 50, BO, SURE), seen(5, 50, BO, SURE))))
        .extracting(Help::at)
        .containsExactly(at(1));
  }

  private static Help help(
      long number, AuthorId author, int minute, Subject subject, boolean solved, int thanked) {
    return new Help(
        new CaseId(id(number)),
        new MentionId(id(number + 1000)),
        author,
        subject,
        at(minute),
        solved,
        thanked < 0 ? Optional.empty() : Optional.of(at(thanked)));
  }

  private static Ask ask(AuthorId author, Instant when, String words) {
    return new Ask(
        new AskId(UUID.randomUUID()),
        author,
        new CaseId(id(7)),
        AskPurpose.OPINION,
        words,
        when,
        new MemberId(id(8)));
  }

  @Test
  void R10_the_register_counts_helps_subjects_and_thanks_who_helped_most_first() {
    Ask old = ask(BO, at(20), "One");
    Ask late = ask(BO, at(30), "Two");
    List<Advocate> all =
        Advocate.of(
            List.of(
                help(1, BO, 1, Subject.DELIVERY_TRANSPORT, true, 2),
                help(2, ECE, 3, Subject.OTHER, false, -1),
                help(3, BO, 5, Subject.OTHER, false, 6),
                help(4, BO, 4, Subject.OTHER, true, -1)),
            List.of(old, late));

    assertThat(all).extracting(Advocate::author).containsExactly(BO, ECE);
    Advocate bo = all.getFirst();
    assertThat(bo.helps()).extracting(Help::at).containsExactly(at(5), at(4), at(1));
    assertThat(bo.last().at()).isEqualTo(at(5));
    assertThat(bo.subjects()).isEqualTo(Map.of(Subject.DELIVERY_TRANSPORT, 1, Subject.OTHER, 2));
    assertThat(bo.solved()).isEqualTo(2);
    assertThat(bo.thanked()).isEqualTo(2);
    assertThat(bo.lastThanked()).contains(at(6));
    assertThat(bo.asks()).containsExactly(late, old);
    assertThat(bo.lastAsked()).contains(at(30));
    assertThat(all.getLast().lastThanked()).isEmpty();
    assertThat(all.getLast().lastAsked()).isEmpty();
    assertThatThrownBy(() -> new Advocate(BO, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void R10_of_those_who_helped_as_often_the_latest_stands_first() {
    assertThat(
            Advocate.of(
                List.of(
                    help(1, BO, 1, Subject.OTHER, true, -1),
                    help(2, ECE, 3, Subject.OTHER, true, -1)),
                List.of()))
        .extracting(Advocate::author)
        .containsExactly(ECE, BO);
  }

  private static String code(Optional<Refusal> refusal) {
    return refusal.map(Refusal::code).orElse("allowed");
  }

  @Test
  void R10_a_helper_is_not_thanked_each_time() {
    AdvocateLimits limits = new AdvocateLimits(1, 14, 90, 3);
    Instant last = NOON;
    assertThat(code(limits.mayThank(Optional.empty(), NOON))).isEqualTo("allowed");
    assertThat(code(limits.mayThank(Optional.of(last), last.plus(Duration.ofDays(13)))))
        .isEqualTo("advocate.thanked-lately");
    assertThat(code(limits.mayThank(Optional.of(last), last.plus(Duration.ofDays(14)))))
        .isEqualTo("allowed");
    assertThat(limits.thanksFrom(Optional.of(last))).contains(last.plus(Duration.ofDays(14)));
    assertThat(limits.asksFrom(Optional.of(last))).contains(last.plus(Duration.ofDays(90)));
  }

  private static Advocate bo(Ask... asks) {
    return new Advocate(BO, List.of(help(1, BO, 1, Subject.OTHER, true, -1)), List.of(asks));
  }

  private static String asks(Advocate who, String words, List<Ask> earlier, String... templates) {
    return code(
        new AdvocateLimits(1, 14, 90, 2)
            .mayAsk(who, words, earlier, List.of(templates), NOON.plus(Duration.ofDays(100))));
  }

  @Test
  void R10_a_helper_is_asked_seldom_and_few_are_asked_in_a_week() {
    Instant now = NOON.plus(Duration.ofDays(100));
    String words = "Would you look at the new sizes and tell us what you miss?";
    Ask lately = ask(BO, now.minus(Duration.ofDays(89)), "Something else altogether, long ago");
    Ask longAgo = ask(BO, now.minus(Duration.ofDays(90)), "Something else altogether, long ago");
    assertThat(asks(bo(lately), words, List.of(lately))).isEqualTo("advocate.asked-lately");
    assertThat(asks(bo(longAgo), words, List.of(longAgo))).isEqualTo("allowed");

    Ask one = ask(ECE, now.minus(Duration.ofDays(1)), "May we hear about the parcel locker?");
    Ask two = ask(ECE, now.minus(Duration.ofDays(6)), "How did the repair of the boots go?");
    Ask before = ask(ECE, now.minus(Duration.ofDays(7)), "How did the repair of the boots go?");
    assertThat(asks(bo(), words, List.of(one, two))).isEqualTo("advocate.week-is-full");
    assertThat(asks(bo(), words, List.of(one, before))).isEqualTo("allowed");
  }

  @Test
  void R10_nobody_is_asked_in_words_that_others_got() {
    Instant longAgo = NOON.minus(Duration.ofDays(400));
    Ask earlier =
        ask(ECE, longAgo, "Hello Ece! Would you look at the new sizes and tell us what you miss?");
    assertThat(
            asks(
                bo(),
                "Hello Bo! Would you look at the new sizes and tell us what you miss?",
                List.of(earlier)))
        .isEqualTo("advocate.same-words");
    assertThat(asks(bo(), "Yes?", List.of(ask(ECE, longAgo, "yes"))))
        .isEqualTo("advocate.same-words");
    assertThat(
            asks(
                bo(),
                "Thank you for helping others here, it means a lot to all of us at the shop.",
                List.of(),
                "Thank you for helping others here, it means a lot to all of us at {brand}."))
        .isEqualTo("advocate.template-words");
    assertThat(asks(bo(), "Is the bag still dry inside?", List.of(earlier), "Thank you so much."))
        .isEqualTo("allowed");
  }

  @Test
  void R10_limits_keep_their_bounds() {
    assertThat(AdvocateLimits.fits(0, 1, 0)).isTrue();
    assertThat(AdvocateLimits.fits(730, 730, 10)).isTrue();
    assertThat(AdvocateLimits.fits(-1, 1, 0)).isFalse();
    assertThat(AdvocateLimits.fits(731, 1, 0)).isFalse();
    assertThat(AdvocateLimits.fits(0, 0, 0)).isFalse();
    assertThat(AdvocateLimits.fits(0, 731, 0)).isFalse();
    assertThat(AdvocateLimits.fits(0, 1, -1)).isFalse();
    assertThat(AdvocateLimits.fits(0, 1, 11)).isFalse();
    assertThatThrownBy(() -> new AdvocateLimits(-1, 14, 90, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AdvocateLimits(0, 14, 90, 99))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
