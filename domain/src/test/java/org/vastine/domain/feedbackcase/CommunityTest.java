package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.id;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.domain.community.AnswerSign;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Confidence;

/** R10: what others did for a case, and which of their answers stands. */
final class CommunityTest {

  private static final MentionId FIRST = mention(1);
  private static final MentionId SECOND = mention(2);

  private static MentionId mention(long number) {
    return new MentionId(id(200 + number));
  }

  private static CommunityEvent seen(MentionId mention, double confidence) {
    return new CommunityEvent.AnswerSeen(
        NOON,
        By.VASTINE,
        mention,
        new AuthorId(id(61)),
        new Confidence(confidence),
        List.of(AnswerSign.INSTRUCTS));
  }

  private static CommunityEvent judged(MentionId mention, boolean good) {
    return new CommunityEvent.AnswerJudged(NOON, by(AINO), mention, good);
  }

  private static Community after(CommunityEvent... events) {
    Community community = Community.NONE;
    for (CommunityEvent event : events) {
      community = community.after(event);
    }
    return community;
  }

  private static Optional<MentionId> best(CommunityEvent... events) {
    return after(events).best().map(CommunityAnswer::mention);
  }

  @Test
  void R10_there_is_something_to_show_once_somebody_answered_or_the_asker_thanked() {
    assertThat(Community.NONE.isEmpty()).isTrue();
    assertThat(after(seen(FIRST, 0.5)).isEmpty()).isFalse();
    assertThat(after(new CommunityEvent.AskerThanked(NOON, By.VASTINE, FIRST)).isEmpty()).isFalse();
  }

  @Test
  void R10_the_surest_of_the_good_answers_is_the_best() {
    assertThat(best(seen(FIRST, 0.8), seen(SECOND, 0.9))).contains(SECOND);
    assertThat(best(seen(FIRST, 0.9), seen(SECOND, 0.8))).contains(FIRST);
    assertThat(best(seen(FIRST, 0.6))).as("sure enough to count alone").isEmpty();
  }

  @Test
  void R10_a_members_word_is_surer_than_any_machines() {
    assertThat(best(seen(FIRST, 0.95), seen(SECOND, 0.4), judged(SECOND, true))).contains(SECOND);
    assertThat(best(seen(FIRST, 0.95), judged(FIRST, false))).isEmpty();
  }

  @Test
  void R10_an_answer_that_was_edited_is_read_anew_in_place_of_the_former_reading() {
    Community edited = after(seen(FIRST, 0.9), seen(SECOND, 0.8), seen(FIRST, 0.5));

    assertThat(edited.answers())
        .extracting(CommunityAnswer::mention)
        .containsExactly(SECOND, FIRST);
    assertThat(edited.best()).map(CommunityAnswer::mention).contains(SECOND);
  }

  @Test
  void R10_each_answer_is_found_by_its_mention() {
    Community both = after(seen(FIRST, 0.9), seen(SECOND, 0.8));

    assertThat(both.find(SECOND)).map(CommunityAnswer::mention).contains(SECOND);
    assertThat(both.find(mention(3))).isEmpty();
  }

  @Test
  void R10_a_member_is_asked_only_of_what_may_be_an_answer_and_nobody_judged() {
    assertThat(asks(seen(FIRST, 0.69))).isTrue();
    assertThat(asks(seen(FIRST, 0.7))).isFalse();
    assertThat(asks(seen(FIRST, 0.39))).isFalse();
    assertThat(asks(seen(FIRST, 0.5), judged(FIRST, true))).isFalse();
  }

  private static boolean asks(CommunityEvent... events) {
    return after(events).find(FIRST).orElseThrow().asksMember();
  }
}
