package org.vastine.application.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Casework;
import org.vastine.application.world.TestUnderstanding;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Style;

/** Texts that somebody asks about, without anything being stored. */
final class UnderstandTextsTest {

  private final Casework work = new Casework();
  private final UnderstandTexts understands =
      new UnderstandTexts(
          new WorkspaceUnderstanding(
              new TestUnderstanding(),
              work.world.taughtCorrections(),
              work.world.mentions(),
              work.world.transactions(),
              work.world.clock()));

  private Decision<List<Assessment>> reads(Actor who, List<String> texts) {
    return understands.handle(who, new UnderstandTexts.Command(texts));
  }

  @Test
  void each_text_is_judged_in_the_order_in_which_they_came() {
    assertThat(accepted(reads(work.aino, List.of("praise: fine", "urgent: help"))))
        .extracting(assessment -> assessment.style().value())
        .containsExactly(Style.PRAISE, Style.URGENT);
  }

  @Test
  void one_to_a_thousand_texts_are_judged_at_a_time() {
    assertThat(code(reads(work.aino, List.of()))).isEqualTo("triage.too-many-texts");
    assertThat(code(reads(work.aino, Collections.nCopies(1_001, "hm"))))
        .isEqualTo("triage.too-many-texts");
    assertThat(accepted(reads(work.aino, Collections.nCopies(1_000, "hm")))).hasSize(1_000);
  }

  @Test
  void it_takes_its_permission() {
    assertThat(code(reads(work.lacking(Permission.UNDERSTAND_TEXTS), List.of("hm"))))
        .isEqualTo("team.permission-needed");
  }
}
