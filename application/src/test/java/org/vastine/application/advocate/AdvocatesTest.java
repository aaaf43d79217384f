package org.vastine.application.advocate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.advocate.ListAdvocates.Listed;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.reply.DraftView;
import org.vastine.application.reply.WriteDraft;
import org.vastine.application.world.Casework;
import org.vastine.domain.advocate.AdvocateLimits;
import org.vastine.domain.advocate.AskPurpose;
import org.vastine.domain.community.AnswerSign;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.RuleRef;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.conduct.StepState;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.CommunityEvent;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Confidence;

class AdvocatesTest {

  private static final String WORDS = "Would you look at the new sizes and say what you miss?";

  private final Casework work = new Casework();
  private final Permitted permitted = new Permitted(work.world.transactions());
  private final AdvocateDesk desk =
      new AdvocateDesk(
          work.world.recordedCases(), work.world.advocateBook(), work.world.praiseBook());
  private int items;

  private FeedbackCase says(String thread, String who, String words) {
    return work.caseOf(
        work.given.item(
            new ExternalId("item-" + ++items), new ExternalId("post-" + thread), who, words));
  }

  /** Somebody asks in a thread, and another one answers well. */
  private FeedbackCase helps(String thread, String who) {
    FeedbackCase asked = says(thread, "Maija", "Question: is it waterproof?");
    FeedbackCase answer = says(thread, who, "Neutral: the answer is that it is, I use mine so.");
    with(
        asked,
        new CommunityEvent.AnswerSeen(
            work.world.clock().instant(),
            By.VASTINE,
            answer.talk().first(),
            answer.key().author(),
            new Confidence(0.95),
            List.of(AnswerSign.EXPLAINS)));
    return answer;
  }

  private void with(FeedbackCase feedbackCase, CaseEvent... events) {
    work.inside(() ->
        work.caseWork()
            .store(work.world.cases().lock(feedbackCase.id()).orElseThrow(), List.of(events)));
  }

  private ListAdvocates.View lists() {
    return accepted(
        new ListAdvocates(
                permitted,
                desk,
                work.world.advocateBook(),
                work.world.mentions(),
                work.world.clock())
            .handle(work.aino, new ListAdvocates.Command(50)));
  }

  private List<AuthorId> listed() {
    return lists().advocates().stream().map(one -> one.advocate().author()).toList();
  }

  private Decision<DraftView> asks(Actor who, AuthorId author, String words) {
    return new AskAdvocate(
            permitted,
            desk,
            work.world.advocateBook(),
            work.templates(),
            work.world.caseList(),
            new WriteDraft(work.draftWork(), work.world.ids()),
            work.world.ids(),
            work.world.clock())
        .handle(who, new AskAdvocate.Command(author, AskPurpose.OPINION, new DraftText(words)));
  }

  private Decision<AuthorId> forgets(AuthorId author) {
    return new ForgetAdvocate(
            permitted, desk, work.world.advocateBook(), work.world.auditLog(), work.world.clock())
        .handle(work.aino, new ForgetAdvocate.Command(author));
  }

  private Decision<AdvocateLimits> limits(
      Actor who, ExpectedVersion expected, int thanked, int asked, int perWeek) {
    return new ChangeAdvocateLimits(
            permitted, work.world.advocateBook(), work.world.auditLog(), work.world.clock())
        .handle(who, new ChangeAdvocateLimits.Command(expected, thanked, asked, perWeek));
  }

  private Actor lead() {
    return new Actor(
        work.aino.workspace(),
        work.aino.by(),
        Set.of(Permission.CHANGE_POLICIES, Permission.READ_CASES));
  }

  @Test
  void R10_who_helped_is_listed_with_what_they_wrote_last() {
    assertThat(lists().advocates()).isEmpty();
    FeedbackCase bo = helps("rain", "Bo");
    FeedbackCase again = helps("snow", "Bo");
    FeedbackCase ece = helps("sun", "Ece");

    ListAdvocates.View view = lists();

    assertThat(listed()).containsExactly(bo.key().author(), ece.key().author());
    assertThat(view.all()).isEqualTo(2);
    Listed first = view.advocates().getFirst();
    assertThat(first.advocate().helps()).hasSize(2);
    assertThat(first.lastAnswer().orElseThrow().id()).isEqualTo(again.talk().first());
    assertThat(view.limits()).isEqualTo(AdvocateLimits.USUAL);
  }

  @Test
  void R10_one_helper_is_asked_in_a_members_own_words_as_a_draft_on_their_case() {
    FeedbackCase bo = helps("rain", "Bo");

    DraftView draft = accepted(asks(work.aino, bo.key().author(), WORDS));

    assertThat(draft.draft().caseId()).isEqualTo(bo.id());
    assertThat(draft.draft().templates()).isEmpty();
    assertThat(lists().advocates().getFirst().advocate().asks())
        .extracting(ask -> ask.words())
        .containsExactly(WORDS);
    assertThat(code(asks(work.bo, bo.key().author(), "Something else altogether, if I may?")))
        .isEqualTo("advocate.asked-lately");
  }

  @Test
  void R10_nobody_sends_the_same_words_to_several_nor_asks_by_a_template() {
    FeedbackCase bo = helps("rain", "Bo");
    FeedbackCase ece = helps("sun", "Ece");
    accepted(asks(work.aino, bo.key().author(), WORDS));

    assertThat(code(asks(work.aino, ece.key().author(), "Ece! " + WORDS)))
        .isEqualTo("advocate.same-words");
    String template =
        work.inside(() -> work.templates().all().getFirst().variants().getFirst().source());
    assertThat(code(asks(work.aino, ece.key().author(), template)))
        .isEqualTo("advocate.template-words");
    assertThat(lists().advocates())
        .filteredOn(one -> one.advocate().author().equals(ece.key().author()))
        .allMatch(one -> one.advocate().asks().isEmpty())
        .hasSize(1);
  }

  @Test
  void R10_only_who_helped_is_asked_and_only_by_a_member() {
    FeedbackCase stranger = says("rain", "Maija", "Question: is it waterproof?");
    assertThat(code(asks(work.aino, stranger.key().author(), WORDS)))
        .isEqualTo("advocate.not-found");
    assertThat(code(asks(work.vastine, stranger.key().author(), WORDS)))
        .isEqualTo("team.member-needed");
  }

  @Test
  void R10_the_limits_of_the_workspace_hold() {
    FeedbackCase bo = helps("rain", "Bo");
    FeedbackCase ece = helps("sun", "Ece");
    AdvocateLimits one = accepted(limits(lead(), ExpectedVersion.ANY, 7, 30, 1));
    assertThat(one).isEqualTo(new AdvocateLimits(1, 7, 30, 1));
    accepted(asks(work.aino, bo.key().author(), WORDS));
    assertThat(code(asks(work.aino, ece.key().author(), "How do you keep the zip from freezing?")))
        .isEqualTo("advocate.week-is-full");

    work.world.clock().advance(Duration.ofDays(8));
    accepted(asks(work.aino, ece.key().author(), "How do you keep the zip from freezing?"));
    assertThat(code(limits(lead(), ExpectedVersion.of(0), 7, 30, 1)))
        .isEqualTo("kernel.stale-version");
    assertThat(code(limits(lead(), ExpectedVersion.ANY, 7, 0, 1)))
        .isEqualTo("advocate.limits-out-of-bounds");
    assertThat(code(limits(work.aino, ExpectedVersion.ANY, 7, 30, 1)))
        .isEqualTo("team.permission-needed");
  }

  @Test
  void R43_who_is_taken_off_is_listed_no_more_and_what_they_were_asked_is_forgotten() {
    FeedbackCase bo = helps("rain", "Bo");
    accepted(asks(work.aino, bo.key().author(), WORDS));

    accepted(forgets(bo.key().author()));

    assertThat(listed()).isEmpty();
    helps("snow", "Bo");
    assertThat(listed()).isEmpty();
    assertThat(
            work.inside(() ->
                work.world
                    .advocateBook()
                    .asksSince(work.world.clock().instant().minus(Duration.ofDays(1)))))
        .isEmpty();
    assertThat(code(forgets(bo.key().author()))).isEqualTo("advocate.not-found");
  }

  @Test
  void R10_nobody_whom_we_had_to_warn_is_listed() {
    FeedbackCase bo = helps("rain", "Bo");
    Standing.Key key = new Standing.Key(bo.key().author(), bo.account());
    work.inside(() -> {
      work.world.standings().store(new Standing(key, List.of(warned(bo))));
      return key;
    });
    assertThat(listed()).isEmpty();
  }

  private LadderStep warned(FeedbackCase of) {
    return new LadderStep(
        new ConductStepId(work.world.ids().next()),
        new LadderStep.Grounds(
            of.id(),
            of.talk().latest(),
            new RuleRef(1, 1),
            new CaseTextId(work.world.ids().next())),
        ConductRung.WARNED,
        StepState.ACTIVE,
        Optional.empty(),
        work.aino.member().orElseThrow(),
        work.world.clock().instant(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
