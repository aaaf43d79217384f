package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.vastine.application.team.Session;

/** How long somebody stays signed in, and what is kept from page to page. */
final class StayTest extends InChromium {

  @Test
  void before_the_stay_ends_a_person_is_warned_and_can_let_it_go_on() {
    openInbox();
    goesByUntil("#ending", Session.IDLE.minusSeconds(100));
    assertThat(chrome.focused()).isEqualTo("stay");

    chrome.find("#stay").click();

    chrome.waitUntil(() -> !chrome.find("#ending").isDisplayed());
    goesBy(Duration.ofMinutes(5));
    openInbox();
    assertThat(chrome.driver().getCurrentUrl()).contains("/inbox");
  }

  @Test
  void who_does_not_answer_is_asked_to_sign_in_on_top_of_the_page() {
    openInbox();
    goesByUntil("#ending", Session.IDLE.minusSeconds(100));

    goesBy(Duration.ofMinutes(2));
    goesByUntil("#again", Session.IDLE);

    assertThat(chrome.find("#ending").isDisplayed()).isFalse();
    chrome.find("#again-password").sendKeys(ConsoleWorld.PASSWORD);
    chrome.find("#again [data-submit]").click();
    chrome.waitUntil(() -> !chrome.find("#again").isDisplayed());
    openInbox();
    chrome.waitUntil(() -> chrome.find("#inbox-title").isDisplayed());
  }

  @Test
  void paused_live_updates_stay_paused_on_the_next_page() {
    openInbox();
    chrome.find("#live-pause").click();

    chrome.go("/w/acme/cases/" + scenery.question);

    assertThat(chrome.find("#live-pause").getDomAttribute("aria-pressed")).isEqualTo("true");
    assertThat(chrome.find("#live-pause").getText()).isEqualTo("Paused");
    claims(scenery.aino, scenery.question);
    openInbox();
    assertThat(chrome.find("#live-pause").getDomAttribute("aria-pressed")).isEqualTo("true");
    closes(scenery.lea, scenery.praise);
    chrome.find("#live-pause").click();
    chrome.waitFor("#case-" + scenery.praise + ".left-view");
  }

  @Test
  void what_comes_late_for_one_case_is_not_put_into_another() {
    chrome.go("/w/acme/cases/" + scenery.question);

    chrome.run(
        """
        const shown = document.getElementById("case-state");
        for (const one of [document.body, shown]) {
          one.addEventListener("htmx:afterRequest", () => { window.answered = true; });
        }
        document.dispatchEvent(new CustomEvent("hints", { detail: [{ kind: "resync" }] }));
        const other = shown.cloneNode(true);
        other.dataset.case = "another";
        shown.replaceWith(other);
        """);

    chrome.waitUntil(() -> Boolean.TRUE.equals(chrome.run("return window.answered === true")));
    assertThat(chrome.find("#case-state").getDomAttribute("data-case")).isEqualTo("another");
  }

  /** On the server and on the page. */
  private void goesBy(Duration time) {
    console.waits(time);
    chrome.passes(time);
  }

  /** Once more where what the page had asked for before came late, and counted as being here. */
  private void goesByUntil(String shown, Duration step) {
    chrome.waitUntil(() -> {
      if (!chrome.find(shown).isDisplayed()) {
        goesBy(step);
      }
      return chrome.find(shown).isDisplayed();
    });
  }
}
