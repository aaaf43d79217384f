package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.web.console.ConsoleWorld.accepted;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.conduct.TakeConductStep;
import org.vastine.application.goodwill.AskGrant;
import org.vastine.application.goodwill.KeepNorm;
import org.vastine.application.goodwill.WrittenAmount;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.DisengageReason;
import org.vastine.domain.feedbackcase.Missing;
import org.vastine.domain.feedbackcase.PublicLook;
import org.vastine.domain.feedbackcase.Reaction;
import org.vastine.domain.feedbackcase.Witnessed;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.Norm;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Subject;

/** Pages of long tables and cards, with something in them, on a narrow and a wide screen. */
final class FilledPagesTest extends InChromium {

  private static final String LONG = "Handbook of the call centre, chapter 4, paragraph 2, table 7";

  private static final String OVERFLOWS =
      "const one = document.getElementById(arguments[0]);"
          + "return one.scrollWidth > one.clientWidth;";

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

  @Test
  void R26_the_closing_panel_fits_and_is_clean_with_points_done_and_open() {
    String caseId = aCase("Closed with care");
    console.answers(caseId);
    String at = "/w/acme/cases/" + caseId;

    for (int width : new int[] {1440, 360}) {
      chrome.size(width);
      chrome.go(at);
      chrome.find("#open-close").click();
      chrome.waitFor("#close-dialog[open] #closing-list li.done");
      assertThat(chrome.count("#closing-list li")).isEqualTo(5);
      assertThat(chrome.run(OVERFLOWS, "close-dialog")).as("at " + width).isEqualTo(false);
      Clean.is(chrome);
    }
    chrome.size(1440);
  }

  @Test
  void R26_what_bystanders_saw_fits_and_is_clean_with_faults_and_with_what_was_missing() {
    String caseId = aCase("Seen by many");
    console.happens(
        caseId,
        new CaseEvent.Closed(console.now(), By.VASTINE, CaseOutcome.LAPSED, Optional.empty()));
    console.happens(
        caseId,
        new Witnessed(
            console.now(),
            By.VASTINE,
            new PublicLook(
                true,
                Optional.of(Duration.ofMinutes(31)),
                true,
                Set.of(FindingKind.DEFENSIVE, FindingKind.PROFANE_INSULTING),
                Reaction.WORSE,
                CaseOutcome.LAPSED,
                EnumSet.allOf(Missing.class))));

    cleanOnBoth("/w/acme/cases/" + caseId, "#witnessed .missing li");
    assertThat(chrome.count("#witnessed .measure")).isGreaterThanOrEqualTo(4);
    cleanOnBoth("/w/acme/cases/" + caseId + "/stranger", "#measures dd");
  }

  @Test
  void R27_whether_stopping_was_right_fits_and_is_clean_with_people_on_each_side() {
    String thread = "post-filled";
    String caseId = console.writes("xX_9", "irritated Again.", Duration.ofMinutes(9), thread);
    console.happens(
        caseId,
        new CaseEvent.Disengaged(
            console.now().minus(Duration.ofMinutes(5)),
            By.VASTINE,
            DisengageReason.TROLLING,
            new CaseTextId(new UUID(9, 10)),
            Optional.empty()));
    console.writes("Bo", "irritated Shame on you.", Duration.ofMinutes(2), thread);
    console.writes(
        "Lentokonesuihkuturbiinimoottoriapumekaanikko",
        "irritated Cowards.",
        Duration.ofMinutes(1),
        thread);
    console.writes("Maija", "praise Well done.", Duration.ofMinutes(1), thread);

    cleanOnBoth("/w/acme/cases/" + caseId + "/stranger", "#stopping a");
    assertThat(chrome.count("#stopping dt")).isGreaterThanOrEqualTo(2);
  }

  private void cleanOnBoth(String path, String there) {
    for (int width : new int[] {1440, 360}) {
      chrome.size(width);
      chrome.go(path);
      chrome.waitFor(there);
      Clean.is(chrome);
    }
    chrome.size(1440);
  }
}
