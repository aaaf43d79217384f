package org.vastine.application.bystander;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.feedbackcase.AbuseInThread;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.reply.DraftView;
import org.vastine.application.world.Casework;
import org.vastine.application.world.TestUnderstanding;
import org.vastine.domain.bystander.AfterLeaving;
import org.vastine.domain.bystander.Side;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.DisengageReason;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Missing;
import org.vastine.domain.feedbackcase.ReopenReason;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.team.By;

/** What a stranger sees of a case, and what not. */
final class StrangerLooksTest {

  private final Casework work = new Casework();
  private final ExternalId post = new ExternalId("post-9");
  private final FeedbackCase maija = caseOf("1", "Maija", "Where is my parcel?");

  private FeedbackCase caseOf(String item, String visitor, String words) {
    return work.caseOf(work.given.item(new ExternalId(item), post, visitor, words));
  }

  private LookAsStranger reads() {
    return new LookAsStranger(
        new Permitted(work.world.transactions()),
        work.world.caseList(),
        work.world.mentionList(),
        work.world.timeline(),
        work.world.deliveries(),
        work.world.assessments(),
        new TestUnderstanding(),
        new AbuseInThread(work.world.caseList(), work.world.assessments()),
        work.world.clock());
  }

  private LookAsStranger.Result seen(FeedbackCase feedbackCase) {
    return accepted(reads().handle(work.aino, new LookAsStranger.Command(feedbackCase.id())));
  }

  private void answers(FeedbackCase feedbackCase, String words) {
    accepted(work.claims(work.aino, feedbackCase));
    DraftView draft = work.writes(work.aino, work.feedbackCase(feedbackCase.id()), words);
    work.world.clock().advance(Duration.ofMinutes(2));
    accepted(work.sends(work.aino, draft, Optional.of("it has to go out")));
    work.world.clock().advance(Duration.ofMinutes(30));
    work.delivers();
  }

  @Test
  void R26_the_thread_is_seen_as_everybody_sees_it() {
    caseOf("2", "Pekka", "Mine is late as well");
    answers(maija, Casework.GOOD_WORDS);
    LookAsStranger.Result seen = seen(maija);

    assertThat(seen.thread())
        .extracting(one -> one.word().side())
        .containsExactly(Side.CUSTOMER, Side.OTHER, Side.OURS);
    assertThat(seen.thread())
        .extracting(LookAsStranger.Seen::name)
        .containsExactly("Maija", "Pekka", work.account.name());
    assertThat(seen.thread().getLast().text()).isEqualTo(Casework.GOOD_WORDS + Casework.SIGNATURE);
    assertThat(seen.view().answeredAfter()).contains(Duration.ofMinutes(33));
    assertThat(seen.view().missing()).isEmpty();
  }

  @Test
  void R26_our_answer_to_one_is_seen_by_all() {
    FeedbackCase pekka = caseOf("2", "Pekka", "Mine is late as well");
    answers(maija, Casework.GOOD_WORDS);

    assertThat(seen(pekka).view().lastWord()).contains(Side.OURS);
    assertThat(seen(pekka).view().missing()).isEmpty();
  }

  @Test
  void R26_the_way_in_which_we_answer_is_seen() {
    answers(maija, "That is not our fault. Write to care@acme.example by 15:00.");

    assertThat(seen(maija).view().manner()).containsExactly(FindingKind.DEFENSIVE);
  }

  @Test
  void R26_drafts_and_what_was_removed_are_not_seen() {
    InboundMention second =
        work.given.item(new ExternalId("2"), post, "Pekka", "Mine is late as well");
    work.takesIn(new InboundItem.Published(second));
    work.takesIn(new InboundItem.Removed(second.externalId(), work.world.clock().instant()));
    accepted(work.claims(work.aino, maija));
    work.writes(work.aino, work.feedbackCase(maija.id()), "A draft");

    assertThat(seen(maija).thread()).extracting(LookAsStranger.Seen::name).containsExactly("Maija");
    assertThat(seen(maija).view().missing()).isEqualTo(Set.of(Missing.ANSWER));
  }

  @Test
  void R27_what_others_say_after_we_left_tells_whether_that_was_right() {
    caseOf("2", "Pekka", "hostile before");
    assertThat(seen(maija).afterLeaving()).isEmpty();
    left(work.world.clock().instant().minusSeconds(600));
    FeedbackCase bo = caseOf("3", "Bo", "hostile shame on you");
    FeedbackCase lena = caseOf("4", "Lena", "neutral words of somebody");

    AfterLeaving seen = seen(maija).afterLeaving().orElseThrow();
    assertThat(seen.left()).isEqualTo(work.world.clock().instant().minusSeconds(600));
    assertThat(seen.people()).isEqualTo(3);
    assertThat(seen.against()).contains(bo.talk().latest());
    assertThat(seen.neutral()).containsExactly(lena.talk().latest());
    assertThat(seen.verdict()).isEqualTo(AfterLeaving.Verdict.DOUBTFUL);

    left(work.world.clock().instant());
    assertThat(seen(maija).afterLeaving().orElseThrow().people()).isZero();
    work.inside(() ->
        work.given.with(
            work.feedbackCase(maija.id()),
            new CaseEvent.Reopened(
                work.world.clock().instant(), By.VASTINE, ReopenReason.BY_MEMBER)));
    assertThat(seen(maija).afterLeaving()).isEmpty();
  }

  private void left(Instant at) {
    work.inside(() ->
        work.given.with(
            work.feedbackCase(maija.id()),
            new CaseEvent.Disengaged(
                at,
                By.VASTINE,
                DisengageReason.TROLLING,
                new CaseTextId(work.world.ids().next()),
                Optional.empty())));
  }

  @Test
  void a_case_that_is_not_there_is_refused() {
    Decision<LookAsStranger.Result> absent =
        reads().handle(work.aino, new LookAsStranger.Command(new CaseId(work.world.ids().next())));

    assertThat(code(absent)).isEqualTo("case.not-found");
  }

  @Test
  void R32_words_of_others_that_attack_people_are_told_from_the_rest() {
    caseOf("2", "troll", "hostile rot");
    caseOf("3", "Bo", "neutral words of somebody");

    assertThat(seen(maija).thread())
        .filteredOn(LookAsStranger.Seen::abusive)
        .extracting(LookAsStranger.Seen::name)
        .containsExactly("troll");
  }
}
