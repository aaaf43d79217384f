package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.vastine.application.feedbackcase.AddNote;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.task.GiveTask;

/** The groups beside a case: what is open, and that it stays as the reader left it. */
final class CaseGroupsTest extends InChromium {

  private static final String HEIGHT_OF_BACKGROUND =
      "return document.getElementById('group-background').offsetHeight";

  @BeforeEach
  void nobody_chose_yet() {
    chrome.forgetsGroups();
  }

  private boolean isOpen(String group) {
    return Boolean.TRUE.equals(
        chrome.run("return document.getElementById(arguments[0]).open", "group-" + group));
  }

  private String notes(String group) {
    return String.join(" ", chrome.texts("#group-" + group + "-notes"));
  }

  private void opens(String caseId) {
    chrome.go("/w/acme/cases/" + caseId);
  }

  private void gives(String caseId, String what) {
    ConsoleWorld.accepted(
        console
            .get(GiveTask.class)
            .handle(
                console.actor(scenery.aino),
                new GiveTask.Command(
                    Scenery.id(caseId),
                    ExpectedVersion.ANY,
                    what,
                    Optional.of(scenery.lea.id()),
                    Optional.empty(),
                    LocalDate.ofInstant(console.now(), ZoneId.of("Europe/Helsinki")).plusDays(1))));
  }

  @Test
  void what_is_to_be_done_now_is_open_and_the_rest_says_in_a_line_what_it_holds() {
    String caseId = aCase("Calm one");

    opens(caseId);

    assertThat(isOpen("now")).isTrue();
    assertThat(isOpen("author")).isFalse();
    assertThat(isOpen("team")).isFalse();
    assertThat(isOpen("background")).isFalse();
    assertThat(notes("author")).contains("Calm one");
    assertThat(notes("background")).contains("Last change:");
    assertThat(chrome.find("#case-timeline").isDisplayed()).isFalse();
  }

  @Test
  void what_is_under_way_is_open() {
    String caseId = aCase("With a task");
    gives(caseId, "Look into the van");

    opens(caseId);

    assertThat(isOpen("team")).isTrue();
    assertThat(notes("team")).contains("1 task", "left");
  }

  @Test
  void what_the_reader_shut_stays_shut_except_where_somebody_has_to_act() {
    String task = aCase("Shut task");
    gives(task, "Call the carrier");
    String threat =
        console.writes("Angry one", "threat I know where you live", Duration.ofMinutes(2));
    opens(task);
    chrome.find("#group-team-head").click();
    opens(threat);
    assertThat(isOpen("author")).isTrue();
    chrome.find("#group-author-head").click();

    opens(task);

    assertThat(isOpen("team")).isFalse();
    assertThat(isOpen("author")).isFalse();
    assertThat(chrome.find("#group-team-notes").getText()).contains("1 task");
    opens(threat);
    assertThat(isOpen("author")).isTrue();
    assertThat(chrome.count("#group-author-notes[data-urgent=yes]")).isEqualTo(1);
  }

  @Test
  void what_the_reader_opened_stays_open_on_the_next_case_with_the_keyboard_as_well() {
    String caseId = aCase("Opened by key");
    opens(caseId);
    chrome.find("#group-background-head").sendKeys(Keys.ENTER);
    assertThat(isOpen("background")).isTrue();

    opens(scenery.praise);

    assertThat(isOpen("background")).isTrue();
    assertThat(isOpen("author")).isFalse();
  }

  @Test
  void a_live_update_tells_in_the_header_and_closes_nothing_and_keeps_the_focus() {
    String caseId = aCase("Read meanwhile");
    opens(caseId);
    chrome.find("#group-background-head").click();
    chrome.find("#group-team-head").sendKeys("");
    assertThat(chrome.focused()).isEqualTo("group-team-head");
    int lines = chrome.count("#case-timeline li");

    gives(caseId, "Ask the warehouse");
    note(caseId);

    chrome.waitUntil(() -> chrome.count("#case-timeline li") > lines);
    chrome.waitUntil(() -> notes("team").contains("1 task"));
    assertThat(isOpen("background")).isTrue();
    assertThat(isOpen("team")).as("nothing opens under the hand").isFalse();
    assertThat(chrome.focused()).isEqualTo("group-team-head");
  }

  @Test
  void a_link_into_a_closed_group_opens_it_and_so_does_a_key() {
    String caseId = aCase("Led to");

    opens(caseId + "#author-record");
    chrome.waitUntil(() -> isOpen("author"));
    chrome.find("#group-now-head").sendKeys(Keys.SPACE);
    assertThat(isOpen("now")).isFalse();
    chrome.press("y");

    assertThat(isOpen("now")).isTrue();
    assertThat(chrome.count("#plan-why[open]")).isEqualTo(1);
  }

  @Test
  void a_group_with_nothing_in_it_is_not_drawn() {
    String caseId = aCase("Ended");
    opens(caseId);
    assertThat(chrome.find("#group-matter").isDisplayed()).isTrue();
    closes(scenery.lea, caseId);

    opens(caseId);

    assertThat(chrome.find("#group-matter").isDisplayed()).isFalse();
    assertThat(isOpen("now")).isFalse();
  }

  @Test
  void paper_shows_what_is_in_closed_groups() {
    opens(aCase("Printed"));
    assertThat(chrome.find("#case-timeline").isDisplayed()).isFalse();

    int closed = ((Number) chrome.run(HEIGHT_OF_BACKGROUND)).intValue();

    chrome.onPaper(true);

    assertThat(chrome.run("return matchMedia('print').matches")).isEqualTo(true);
    assertThat(((Number) chrome.run(HEIGHT_OF_BACKGROUND)).intValue()).isGreaterThan(closed);
    chrome.onPaper(false);
  }

  private void note(String caseId) {
    ConsoleWorld.accepted(
        console
            .get(AddNote.class)
            .handle(
                console.actor(scenery.aino),
                new AddNote.Command(Scenery.id(caseId), ExpectedVersion.ANY, "Seen")));
  }
}
