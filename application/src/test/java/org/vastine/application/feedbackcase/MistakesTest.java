package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.reply.DraftView;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.reply.Finding;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;

class MistakesTest {

  private final Casework casework = new Casework();
  private final FeedbackCase it =
      casework.caseOf(casework.given.wrote("Maija", "Irritated: the discount is gone"));

  private static final MarkMistake.Evidence SHOWN =
      new MarkMistake.Evidence(
          "Discounts end on 28 February.",
          "https://acme.example/terms",
          LocalDate.parse("2026-01-15"));

  private Decision<FeedbackCase> marks(boolean marked) {
    return marks(marked, Optional.of(SHOWN).filter(_ -> marked));
  }

  private Decision<FeedbackCase> marks(boolean marked, Optional<MarkMistake.Evidence> shown) {
    return new MarkMistake(casework.caseWork(), casework.world.preventions())
        .handle(
            casework.aino, new MarkMistake.Command(it.id(), ExpectedVersion.ANY, marked, shown));
  }

  private ReadMistakeShares sharesOf() {
    return new ReadMistakeShares(
        new Permitted(casework.world.transactions()),
        casework.world.preventions(),
        casework.world.clock());
  }

  @Test
  void R23_nobody_is_taken_for_mistaken_without_what_shows_it() {
    assertThat(code(marks(true, Optional.empty()))).isEqualTo("mistake.evidence-needed");
    for (MarkMistake.Evidence half :
        List.of(
            new MarkMistake.Evidence(" ", SHOWN.where(), SHOWN.stated()),
            new MarkMistake.Evidence(SHOWN.quote(), "", SHOWN.stated()))) {
      assertThat(code(marks(true, Optional.of(half)))).isEqualTo("mistake.evidence-needed");
    }
    assertThat(casework.feedbackCase(it.id()).mistake().marked()).isFalse();
  }

  @Test
  void R23_leads_see_how_often_each_member_says_so() {
    Actor lead =
        casework.inside(
            () -> Actor.of(casework.aino.workspace(), casework.given.aMember(Role.LEAD)));
    assertThat(accepted(sharesOf().handle(lead, new ReadMistakeShares.Command())).members())
        .isEmpty();
    accepted(marks(true));

    assertThat(accepted(sharesOf().handle(lead, new ReadMistakeShares.Command())).members())
        .containsExactly(new Preventions.Marks(casework.aino.member().orElseThrow(), 1, 1));
    assertThat(code(sharesOf().handle(casework.aino, new ReadMistakeShares.Command())))
        .isEqualTo("team.permission-needed");
  }

  private Decision<FeedbackCase> notes(String words, boolean nothing) {
    return new NotePrevention(casework.caseWork(), casework.world.preventions())
        .handle(
            casework.aino,
            new NotePrevention.Command(it.id(), ExpectedVersion.ANY, words, nothing));
  }

  private ListPreventions.Listed lists() {
    return accepted(
        new ListPreventions(
                new Permitted(casework.world.transactions()),
                casework.world.preventions(),
                casework.world.caseTexts())
            .handle(
                casework.bo, new ListPreventions.Command(Optional.empty(), Optional.empty(), 50)));
  }

  private static String code(Decision<?> decision) {
    return decision instanceof Decision.Refused<?>(var refusal) ? refusal.code() : "accepted";
  }

  @Test
  void R23_a_marked_mistake_asks_for_more_and_the_guard_names_what_is_missing() {
    assertThat(accepted(marks(true)).duty().steps())
        .contains(PlaybookStep.REGRET_CONFUSION, PlaybookStep.EXPLAIN_PROFESSIONALLY);

    DraftView draft = casework.writes(casework.aino, it, "Thank you. The code is over.");
    assertThat(draft.reading().findings())
        .extracting(Finding::kind)
        .contains(FindingKind.MISSING_REGRET, FindingKind.MISSING_SOLUTION);
  }

  @Test
  void R23_what_would_prevent_it_is_noted_listed_and_counted() {
    assertThat(code(notes("Say it on the page", false))).isEqualTo("mistake.not-marked");
    accepted(marks(true));
    assertThat(code(notes("  ", false))).isEqualTo("mistake.words-needed");
    accepted(notes("Say it on the page", false));

    ListPreventions.Listed listed = lists();
    assertThat(listed.page().items()).hasSize(1);
    Preventions.Entry entry = listed.page().items().getFirst();
    assertThat(listed.words()).containsEntry(entry.words(), "Say it on the page");
    assertThat(listed.counts()).containsExactly(Map.entry(entry.subject(), 1));
  }

  @Test
  void R23_a_mistake_that_was_none_is_not_counted() {
    accepted(marks(true));
    accepted(notes("Nobody could have known", true));
    accepted(marks(false));
    assertThat(lists().page().items()).isEmpty();
    assertThat(code(marks(false))).isEqualTo("mistake.not-marked");
  }
}
