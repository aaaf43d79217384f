package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.web.console.ConsoleWorld.accepted;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.conduct.TakeConductStep;
import org.vastine.application.goodwill.AskGrant;
import org.vastine.application.goodwill.KeepNorm;
import org.vastine.application.goodwill.WrittenAmount;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.Norm;
import org.vastine.domain.triage.Subject;

/** Pages of long tables and cards, with something in them, on a narrow and a wide screen. */
final class FilledPagesTest extends InChromium {

  private static final String LONG = "Handbook of the call centre, chapter 4, paragraph 2, table 7";

  private void fitsOnBoth(String path, String there) {
    chrome.go(path);
    chrome.waitFor(there);
    assertThat(chrome.sidewaysScroll()).as(path + " at 1440").isLessThanOrEqualTo(0);
    chrome.size(360);
    assertThat(chrome.sidewaysScroll()).as(path + " at 360").isLessThanOrEqualTo(0);
    chrome.size(1440);
  }

  @Test
  void R24_norms_and_deviations_fit_where_there_are_some() {
    String caseId = aCase("Given more");
    for (Subject subject : Subject.values()) {
      accepted(
          console
              .get(KeepNorm.class)
              .handle(
                  console.actor(scenery.lea),
                  new KeepNorm.Command(
                      new Norm.Key(subject, GrantKind.REFUND, "EUR"),
                      new Norm.Typed("0", "1.50", LONG))));
    }
    accepted(
        console
            .get(AskGrant.class)
            .handle(
                console.actor(scenery.aino),
                new AskGrant.Command(
                    new CaseId(UUID.fromString(caseId)),
                    ExpectedVersion.ANY,
                    new BudgetId(UUID.fromString(scenery.budget.toString())),
                    GrantKind.VOUCHER,
                    new WrittenAmount("12.50", Optional.empty()),
                    "A voucher for the long wait",
                    false,
                    Optional.of("They had waited for three hours in the rain with a child."))));

    fitsOnBoth("/w/acme/goodwill/parity", "#deviations tbody tr");
    fitsOnBoth("/w/acme/cases/" + caseId, "[data-differs=other_kind]");
  }

  @Test
  void R29_steps_by_hand_and_whom_we_keep_away_fit_where_there_are_some() {
    String caseId = console.writes("Rude_one", "hostile You are all idiots", Duration.ofMinutes(5));
    console.answers(caseId);
    for (ConductRung rung :
        new ConductRung[] {ConductRung.WARNED, ConductRung.IGNORED, ConductRung.MUTED}) {
      accepted(
          console
              .get(TakeConductStep.class)
              .handle(
                  console.actor(scenery.lea),
                  new TakeConductStep.Command(
                      new CaseId(UUID.fromString(caseId)),
                      ExpectedVersion.ANY,
                      rung,
                      1,
                      Optional.empty(),
                      "Insults the staff",
                      Optional.empty(),
                      false)));
    }

    fitsOnBoth("/w/acme/conduct", "#by-hand article");
    assertThat(chrome.count("#holding tbody tr")).isEqualTo(1);
  }
}
