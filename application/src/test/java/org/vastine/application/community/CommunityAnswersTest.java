package org.vastine.application.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.vastine.application.advocate.AdvocateDesk;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.reply.DraftView;
import org.vastine.application.reply.WriteDraft;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.CommunityAnswer;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.Actor;

class CommunityAnswersTest {

  private static final ExternalId POST = new ExternalId("post-1");

  private final Casework casework = new Casework();
  private int items;
  private final FeedbackCase question = says("Maija", "Question: is it waterproof?");

  private FeedbackCase says(String who, String words) {
    InboundMention item = casework.given.item(new ExternalId("item-" + ++items), POST, who, words);
    return casework.caseOf(item.publishedAt(item.publishedAt().plusSeconds(items)));
  }

  private WatchCommunity.Watched watches() {
    return accepted(
        new WatchCommunity(
                casework.world.transactions(),
                casework.world.communityThreads(),
                casework.world.cases(),
                casework.world.mentions(),
                casework.world.assessments(),
                new PlainThreadReading(),
                casework.caseWork(),
                casework.world.clock())
            .handle(casework.vastine, new WatchCommunity.Command()));
  }

  private FeedbackCase now() {
    return casework.feedbackCase(question.id());
  }

  private CommunityAnswer answer() {
    return now().community().answers().getFirst();
  }

  private Decision<FeedbackCase> judges(Actor who, MentionId answer, boolean good) {
    return new JudgeAnswer(casework.caseWork())
        .handle(who, new JudgeAnswer.Command(question.id(), ExpectedVersion.ANY, answer, good));
  }

  private Decision<DraftView> thanks(MentionId answer) {
    return thanks(question, answer);
  }

  private Decision<DraftView> thanks(FeedbackCase asked, MentionId answer) {
    return new ThankHelper(
            new Permitted(casework.world.transactions()),
            casework.world.cases(),
            casework.world.mentions(),
            casework.proposes(),
            new WriteDraft(casework.draftWork(), casework.world.ids()),
            new AdvocateDesk(
                casework.world.recordedCases(),
                casework.world.advocateBook(),
                casework.world.praiseBook()),
            casework.caseWork())
        .handle(casework.aino, new ThankHelper.Command(asked.id(), answer));
  }

  private static String code(Decision<?> decision) {
    return decision instanceof Decision.Refused<?>(var refusal) ? refusal.code() : "accepted";
  }

  @Test
  void R10_an_answer_in_the_thread_is_seen_once_and_thanks_end_the_case() {
    assertThat(question.status()).isEqualTo(CaseStatus.COMMUNITY);
    says("Bo", "Neutral: the answer is that it is waterproof, I use mine in the rain.");

    assertThat(watches()).isEqualTo(new WatchCommunity.Watched(1, 1, false));
    assertThat(watches()).isEqualTo(new WatchCommunity.Watched(0, 0, false));
    assertThat(answer().counts()).isTrue();

    says("Maija", "Praise: thanks!");
    assertThat(now().outcome()).contains(CaseOutcome.SOLVED_BY_COMMUNITY);
  }

  @Test
  void R10_thanks_that_came_in_the_same_batch_end_it_when_the_thread_is_read() {
    says("Bo", "Neutral: the answer is that it is waterproof, I use mine in the rain.");
    says("Maija", "Praise: thanks!");
    assertThat(now().status()).isEqualTo(CaseStatus.COMMUNITY);
    watches();
    assertThat(now().outcome()).contains(CaseOutcome.SOLVED_BY_COMMUNITY);
  }

  @Test
  void R10_what_did_not_help_is_ours_at_once() {
    says("Bo", "Neutral: the answer is that it is waterproof, I use mine in the rain.");
    watches();
    says("Maija", "Question: that did not help, is it?");
    watches();
    assertThat(now().status()).isEqualTo(CaseStatus.OPEN);
  }

  @Test
  void R10_a_member_confirms_or_rejects_an_unsure_answer() {
    says("Bo", "Neutral: perhaps it is, I think I have seen one in the rain.");
    watches();
    assertThat(answer().asksMember()).isTrue();
    assertThat(code(judges(casework.aino, new MentionId(casework.world.ids().next()), true)))
        .isEqualTo("community.no-such-answer");

    accepted(judges(casework.aino, answer().mention(), false));
    assertThat(now().status()).isEqualTo(CaseStatus.OPEN);
    assertThat(code(judges(casework.vastine, answer().mention(), true)))
        .isEqualTo("team.member-needed");
  }

  @Test
  void R10_a_thanks_to_the_helper_is_a_draft_on_the_helpers_own_case() {
    FeedbackCase helper =
        says("Bo", "Neutral: the answer is that it is waterproof, as I saw in the rain.");
    watches();
    MentionId answer = answer().mention();

    DraftView draft = accepted(thanks(answer));

    assertThat(draft.draft().caseId()).isEqualTo(helper.id());
    assertThat(draft.draft().text().value()).isNotBlank().doesNotContain("{");
    assertThat(now().community().thanking()).contains(helper.id());
    assertThat(code(thanks(answer))).isEqualTo("community.thanked-already");
    assertThat(code(thanks(new MentionId(casework.world.ids().next()))))
        .isEqualTo("community.no-such-answer");
  }

  @Test
  void R10_a_helper_who_was_thanked_lately_is_not_thanked_again() {
    says("Bo", "Neutral: the answer is that it is waterproof, as I saw in the rain.");
    watches();
    accepted(thanks(answer().mention()));
    FeedbackCase other = says("Ece", "Question: is the green one waterproof too?");
    says("Bo", "Neutral: the answer is that the green one is waterproof too.");
    watches();
    MentionId again = casework.feedbackCase(other.id()).community().answers().getFirst().mention();

    assertThat(code(thanks(other, again))).isEqualTo("advocate.thanked-lately");
    assertThat(casework.feedbackCase(other.id()).community().thanking()).isEmpty();
    casework.world.clock().advance(Duration.ofDays(15));
    accepted(thanks(other, again));
  }

  @Test
  void R10_a_refused_thanks_leaves_no_trace() {
    says("Bo", "Neutral: perhaps it is, I think I have seen one in the rain.");
    watches();
    assertThat(code(thanks(answer().mention()))).isEqualTo("community.not-a-good-answer");
    assertThat(now().community().thanking()).isEmpty();
  }

  @Test
  void R10_after_the_window_nothing_is_read_for_the_case_any_more() {
    casework.world.clock().advance(Duration.ofMinutes(40));
    casework.ticks();
    says("Bo", "Neutral: the answer is that it is waterproof, I use mine in the rain.");
    assertThat(watches().read()).isZero();
    assertThat(now().status()).isEqualTo(CaseStatus.OPEN);
  }
}
