package org.vastine.domain.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.template.TemplateId;
import org.vastine.domain.template.TemplateUse;

/** The life of a draft, from its first word until it is out or given up. */
final class DraftTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final MemberId WRITER = new MemberId(new UUID(1, 1));
  private static final MemberId OTHER = new MemberId(new UUID(1, 2));
  private static final DraftText EMPTY = new DraftText(" \n");
  private static final DraftText CALMER = new DraftText("Calmer words.");

  private static Draft begun(String words) {
    return Draft.begun(
        new DraftId(new UUID(2, 1)),
        new CaseId(new UUID(3, 1)),
        WRITER,
        Audience.PUBLIC,
        new DraftText(words),
        1,
        NOW);
  }

  private static Draft in(DraftState state) {
    Draft writing = begun("Kiitos, kun kerroit.");
    Draft waiting = accepted(writing.askedForApproval());
    return switch (state) {
      case WRITING -> writing;
      case AWAITING_APPROVAL -> waiting;
      case APPROVED -> accepted(waiting.approved(OTHER));
      case RETURNED -> accepted(waiting.returned());
      case SENT -> accepted(writing.sent());
      case DISCARDED -> accepted(writing.discarded());
    };
  }

  private static Set<TemplateUse> templates(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(one -> new TemplateUse(new TemplateId(new UUID(9, one)), 1))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource(names = {"SENT", "DISCARDED"})
  void what_is_out_or_given_up_is_neither_changed_nor_sent(DraftState state) {
    Draft closed = in(state);
    Refusal notOpen =
        Refusal.of(Refusal.Kind.CONFLICT, "draft.not-open").with("state", state.label());

    assertThat(closed.isOpen()).isFalse();
    assertThat(closed.rewritten(CALMER, 1, NOW)).isEqualTo(Decision.refused(notOpen));
    assertThat(closed.askedForApproval()).isEqualTo(Decision.refused(notOpen));
    assertThat(closed.sent()).isEqualTo(Decision.refused(notOpen));
    assertThat(closed.discarded()).isEqualTo(Decision.refused(notOpen));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SENT", "DISCARDED"})
  void until_then_its_writer_may_give_it_up(DraftState state) {
    Draft open = in(state);

    assertThat(open.isOpen()).isTrue();
    assertThat(accepted(open.discarded()).state()).isEqualTo(DraftState.DISCARDED);
  }

  @ParameterizedTest
  @EnumSource
  void R14_approval_is_asked_for_what_is_being_written_or_came_back(DraftState state) {
    Draft draft = in(state);

    if (state == DraftState.WRITING || state == DraftState.RETURNED) {
      assertThat(accepted(draft.askedForApproval()).state())
          .isEqualTo(DraftState.AWAITING_APPROVAL);
    } else {
      assertThat(code(draft.askedForApproval())).isEqualTo("draft.not-open");
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AWAITING_APPROVAL")
  void R14_only_what_waits_for_approval_is_approved_or_returned(DraftState state) {
    assertThat(code(in(state).approved(OTHER))).isEqualTo("draft.not-awaiting-approval");
    assertThat(code(in(state).returned())).isEqualTo("draft.not-awaiting-approval");
    assertThat(in(DraftState.RETURNED).state()).isEqualTo(DraftState.RETURNED);
  }

  @Test
  void R14_an_approver_may_mend_the_words_and_they_still_wait() {
    Draft mended = accepted(in(DraftState.AWAITING_APPROVAL).rewritten(CALMER, 1, NOW));

    assertThat(mended.state()).isEqualTo(DraftState.AWAITING_APPROVAL);
    assertThat(mended.text()).isEqualTo(CALMER);
  }

  @Test
  void every_change_makes_the_next_version() {
    Draft first = begun("Kiitos.");

    assertThat(first.version()).isEqualTo(1);
    assertThat(accepted(first.rewritten(CALMER, 1, NOW)).version()).isEqualTo(2);
    assertThat(accepted(first.askedForApproval()).version()).isEqualTo(2);
    assertThat(accepted(first.sent()).calledBack().version()).isEqualTo(3);
  }

  @Test
  void a_writer_who_saw_more_of_the_case_never_saw_less_later() {
    Draft seenThree = accepted(begun("Kiitos.").rewritten(CALMER, 3, NOW));

    assertThat(seenThree.mentionsSeen()).isEqualTo(3);
    assertThat(accepted(seenThree.rewritten(EMPTY, 2, NOW)).mentionsSeen()).isEqualTo(3);
  }

  @Test
  void a_suggestion_stays_in_the_words_until_they_are_all_taken_out() {
    Draft suggested = begun("Suggested words.").withSuggestion();

    assertThat(begun("Own words.").suggested()).isFalse();
    assertThat(suggested.suggested()).isTrue();
    assertThat(accepted(suggested.rewritten(CALMER, 1, NOW)).suggested()).isTrue();
    assertThat(accepted(begun("Own.").rewritten(CALMER, 1, NOW)).suggested()).isFalse();
    Draft emptied = accepted(suggested.rewritten(EMPTY, 1, NOW));
    assertThat(emptied.suggested()).isFalse();
    assertThat(emptied.withSuggestion().suggested()).isFalse();
  }

  @Test
  void R20_templates_stay_in_the_words_until_they_are_all_taken_out() {
    Draft filled = begun("Words of a template.").with(templates(1)).with(templates(2));

    assertThat(filled.templates()).isEqualTo(templates(2));
    assertThat(accepted(filled.rewritten(CALMER, 1, NOW)).templates()).isEqualTo(templates(2));
    Draft emptied = accepted(filled.rewritten(EMPTY, 1, NOW));
    assertThat(emptied.templates()).isEmpty();
    assertThat(emptied.with(templates(1)).templates()).isEmpty();
  }

  @Test
  void R20_eight_templates_are_remembered() {
    assertThat(begun("Words.").with(templates(8)).templates()).isEqualTo(templates(8));
    assertThat(new HashSet<>(begun("Words.").with(templates(9)).templates())).hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "\udbff", "\udc00", "\udfff", "\u0000", "\u0085", "a\rb"})
  void characters_that_no_store_can_hold_are_refused(String words) {
    assertThatIllegalArgumentException().isThrownBy(() -> new DraftText(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud7ff", "\ue000", "😀", "\t\n", ""})
  void all_others_can_be_written(String words) {
    assertThat(new DraftText(words).value()).isEqualTo(words);
  }

  @Test
  void twenty_thousand_characters_are_the_most() {
    assertThat(new DraftText("x".repeat(20_000)).value()).hasSize(20_000);
    assertThatIllegalArgumentException().isThrownBy(() -> new DraftText("x".repeat(20_001)));
  }

  @Test
  void R14_an_approval_is_gone_when_the_draft_is_called_back() {
    Draft out = accepted(in(DraftState.APPROVED).sent());

    assertThat(out.approvedBy()).contains(OTHER);
    assertThat(out.calledBack().approvedBy()).isEqualTo(Optional.empty());
  }

  private static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Decision.Accepted<T>(T value) -> value;
      case Decision.Refused<T>(var refusal) -> throw new AssertionError(refusal);
    };
  }

  private static String code(Decision<?> decision) {
    return decision instanceof Decision.Refused<?>(var refusal) ? refusal.code() : "accepted";
  }
}
