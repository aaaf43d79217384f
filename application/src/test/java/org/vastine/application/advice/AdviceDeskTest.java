package org.vastine.application.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.triage.Style;

/** What of a case is laid before an adviser, and what never leaves. */
final class AdviceDeskTest {

  private static final ExternalId POST = new ExternalId("post-1");

  private final Casework work = new Casework();
  private final AdviceDesk desk =
      new AdviceDesk(work.world.cases(), work.world.mentionList(), work.world.members());
  private final FeedbackCase it = says(1, "Maija", "irritated: one");

  /** Each a second after the one before. */
  private FeedbackCase says(int number, String who, String words) {
    return work.caseOf(
        work.given
            .item(new ExternalId("c-" + number), POST, who, words)
            .publishedAt(work.world.clock().instant().minusSeconds(60 - number)));
  }

  private void removes(int number) {
    work.takesIn(
        new InboundItem.Removed(new ExternalId("c-" + number), work.world.clock().instant()));
  }

  private Decision<AdviceDesk.Laid> lays(CaseId id) {
    return work.inside(() -> desk.lay(id));
  }

  private AdviceDesk.Laid laid() {
    return accepted(lays(it.id()));
  }

  @Test
  void the_latest_words_are_asked_about_and_the_authors_earlier_ones_stand_before_them() {
    says(2, "Maija", "irritated: two");
    says(3, "Maija", "irritated: three");

    AdviceDesk.Laid laid = laid();

    assertThat(laid.feedbackCase().id()).isEqualTo(it.id());
    assertThat(laid.question().text()).isEqualTo("irritated: three");
    assertThat(laid.before()).containsExactly("irritated: one", "irritated: two");
  }

  @Test
  void what_others_said_and_what_was_taken_back_stays_here() {
    says(2, "Kalle", "praise: mine is fine");
    says(3, "Maija", "irritated: three");
    removes(1);

    assertThat(laid().before()).isEmpty();
  }

  @Test
  void everybodys_names_are_known_so_that_none_leaves() {
    says(2, "Kalle", "praise: mine is fine");

    assertThat(laid().question().people())
        .contains("Maija", "Kalle", "visitor-Maija", "visitor-Kalle", work.member(work.lea).name())
        .doesNotContain("");
  }

  @Test
  void words_that_were_taken_back_are_not_asked_about() {
    removes(1);

    assertThat(code(lays(it.id()))).isEqualTo("reply.mention-deleted");
    assertThat(code(lays(new CaseId(new UUID(9, 9))))).isEqualTo("case.not-found");
  }

  @Test
  void a_question_is_as_long_as_all_of_its_words() {
    says(2, "Maija", "irritated: two");
    AdviceDesk.Laid laid = laid();

    ReplyQuestion question =
        new ReplyQuestion(
            laid.question(),
            Style.IRRITATED,
            Audience.PUBLIC,
            List.of("1234", "56"),
            500,
            Optional.empty());

    assertThat(question.characters()).isEqualTo("irritated: two".length() + 6);
  }
}
