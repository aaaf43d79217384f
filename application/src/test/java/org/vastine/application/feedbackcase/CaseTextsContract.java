package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;

/** What every {@link CaseTexts} keeps to. */
public abstract class CaseTextsContract extends PortContract {

  @Test
  final void a_text_comes_back_word_for_word() {
    CaseTextId id = new CaseTextId(ids.next());
    String words = "Soitin hänelle.\n\tÇok kızgın 😡 \u202Eabc\u202C";

    doInside(() -> ports().caseTexts().add(id, aCase(), words));

    assertThat(inside(() -> ports().caseTexts().find(List.of(id, id))))
        .containsOnly(Map.entry(id, words));
  }

  @Test
  final void absent_texts_are_left_out() {
    assertThat(inside(() -> ports().caseTexts().find(List.of(new CaseTextId(ids.next())))))
        .isEmpty();
    assertThat(inside(() -> ports().caseTexts().find(List.of()))).isEmpty();
  }

  @Test
  final void a_text_has_1_to_10_000_characters() {
    CaseId caseId = inside(this::aCase);
    CaseTextId longest = new CaseTextId(ids.next());

    doInside(() -> ports().caseTexts().add(longest, caseId, "x".repeat(10_000)));

    refused(() -> ports().caseTexts().add(new CaseTextId(ids.next()), caseId, ""));
    refused(() -> ports().caseTexts().add(new CaseTextId(ids.next()), caseId, "x".repeat(10_001)));
    assertThat(inside(() -> ports().caseTexts().find(List.of(longest)))).hasSize(1);
  }

  @Test
  final void a_text_is_added_once() {
    CaseId caseId = inside(this::aCase);
    CaseTextId id = new CaseTextId(ids.next());
    doInside(() -> ports().caseTexts().add(id, caseId, "First"));

    refused(() -> ports().caseTexts().add(id, caseId, "Second"));

    assertThat(inside(() -> ports().caseTexts().find(List.of(id)))).containsValue("First");
  }

  @Test
  final void another_workspace_sees_nothing() {
    CaseTextId id = new CaseTextId(ids.next());
    doInside(() -> ports().caseTexts().add(id, aCase(), "Ours"));

    assertThat(elsewhere(() -> ports().caseTexts().find(List.of(id)))).isEmpty();
  }

  @Test
  final void what_is_rolled_back_was_never_written() {
    CaseTextId id = new CaseTextId(ids.next());

    rolledBack(() -> ports().caseTexts().add(id, aCase(), "Taken back"));

    assertThat(inside(() -> ports().caseTexts().find(List.of(id)))).isEmpty();
  }

  @Test
  final void null_is_refused() {
    CaseId caseId = inside(this::aCase);

    refused(() -> ports().caseTexts().add(new CaseTextId(ids.next()), caseId, null));
    refused(() -> ports().caseTexts().add(null, caseId, "Words"));
  }

  private CaseId aCase() {
    return given().aCase().id();
  }
}
