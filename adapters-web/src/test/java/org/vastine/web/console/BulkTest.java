package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;

/**
 * The same for many cases: ticked by key or hand, or all of a view, and undone (docs/console.md,
 * 36).
 */
final class BulkTest extends InChromium {

  @Test
  void ticked_cases_get_an_owner_and_go_back_to_whose_they_were() {
    List<String> cases = List.of(aCase("Many one"), aCase("Many two"), aCase("Many three"));
    chrome.go("/w/acme/inbox?view=open&q=asks+Many");
    assertThat(chrome.find("#bulk").isDisplayed()).isFalse();

    chrome.press("x");
    chrome.pressWith(Keys.SHIFT, Keys.ARROW_DOWN);

    assertThat(chrome.find("[data-picked]").getText()).isEqualTo("2 selected");
    chrome.find("#case-" + cases.getLast() + " .pick input").click();
    assertThat(chrome.find("[data-picked]").getText()).isEqualTo("3 selected");
    chrome.find("#bulk-member").sendKeys("Aino");
    chrome.find("#bulk [value=assign]").click();
    chrome.waitFor("#bulk-undo");
    assertThat(chrome.find("#list-body").getText()).contains("Aino");
    assertThat(cases).allMatch(id -> stands(id).hold().owner().isPresent());

    chrome.press("z");

    chrome.waitUntil(() -> chrome.find("body").getText().contains("3 cases are as they were."));
    assertThat(cases).allMatch(id -> stands(id).hold().owner().isEmpty());
  }

  @Test
  void all_of_a_narrowed_view_are_changed_by_the_server_in_steps_and_undone() {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 130; i++) {
      many.add(console.writes("Spammer " + i, "constructive Buy this " + i, Duration.ofMinutes(2)));
    }
    String other = aCase("Not a spammer");
    claims(scenery.aino, many.getFirst());
    chrome.go("/w/acme/inbox?view=open&q=style:constructive");
    assertThat(chrome.count("#cases > li")).isEqualTo(50);
    chrome.press("x");
    chrome.find("#bulk [name=all]").click();
    chrome.find("#bulk-why").sendKeys("Advertising");
    chrome.find("#bulk-note").sendKeys("A wave of advertising");

    chrome.find("#bulk [value=decline]").click();

    chrome.waitFor("#bulk-undo");
    assertThat(chrome.find("main").getText())
        .contains("129 cases changed.", "1 case was left as it is.");
    assertThat(many.stream().filter(id -> stands(id).isEnded())).hasSize(129);
    assertThat(stands(other).status()).isEqualTo(CaseStatus.OPEN);
    chrome.find("#bulk-undo").click();
    chrome.waitUntil(() -> chrome.find("body").getText().contains("129 cases are as they were."));
    assertThat(many).noneMatch(id -> stands(id).isEnded());
  }

  private FeedbackCase stands(String id) {
    return console
        .world
        .transactions()
        .inWorkspace(
            console.actor(scenery.lea).workspace(),
            () -> console.world.cases().find(Scenery.id(id)).orElseThrow());
  }
}
