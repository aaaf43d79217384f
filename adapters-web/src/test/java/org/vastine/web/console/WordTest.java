package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Our word and the way back to the thread, on a case's page. */
final class WordTest extends InChromium {
  private static final String HOLDING = Scenery.GOOD_WORDS + " Maija";
  private static final String ANSWER = Scenery.GOOD_WORDS + " Oskar";
  private static final String ASKING = Scenery.GOOD_WORDS + " Is everything well now?";

  private void fill(String selector, String value) {
    chrome.run(
        "const field = document.querySelector(arguments[0]);"
            + "field.closest('details').open = true; field.value = arguments[1];",
        selector,
        value);
  }

  private void writes(String words) {
    chrome.find("#reply-text").sendKeys(words);
    chrome.waitUntil(() ->
        chrome.find("[data-saved]").getText().startsWith("Saved")
            && chrome.find("#send-button").getDomAttribute("aria-disabled") == null);
  }

  private void published(String caseId) {
    chrome.waitFor("#act-undo");
    console.waits(Duration.ofMinutes(2));
    console.delivers();
    chrome.go("/w/acme/cases/" + caseId);
  }

  @Test
  void R21_a_reply_promises_and_the_page_counts_down() {
    String caseId = aCase("Promised to");
    composer(chrome, caseId);
    writes(HOLDING);
    fill("#reply-promise-what", "Where the parcel is");
    fill("#reply-promise-by", "2026-03-08T12:00");
    chrome.find("#send-button").click();
    chrome.waitFor("[data-refusal]");
    assertThat(chrome.find("[data-refusal]").getText()).contains("closed that day");
    assertThat(chrome.complaints()).allMatch(said -> said.contains("422"));

    chrome.go("/w/acme/cases/" + caseId);
    fill("#reply-promise-what", "Where the parcel is");
    fill("#reply-promise-by", "2026-03-02T17:00");
    chrome.find("#send-button").click();
    published(caseId);

    assertThat(chrome.find("#case-word").getText()).contains("Where the parcel is", "left");
    assertThat(chrome.find("#next-update").getText()).startsWith("Next update by");
  }

  @Test
  void R25_a_solved_case_asks_its_thread_before_it_is_closed() {
    String caseId = aCase("Solved for");
    composer(chrome, caseId);
    writes(ANSWER);
    chrome.find("#send-button").click();
    published(caseId);
    fill("#solve-what", "A new parcel went out");
    chrome.find("#solve-form input[type=checkbox]").click();
    chrome.find("#solve-save").click();
    chrome.waitFor("#way-back");

    composer(chrome, caseId);
    writes(ASKING);
    chrome.find("#reply-follow-up").click();
    chrome.find("#send-button").click();
    published(caseId);

    assertThat(console.platform.visible()).contains(ASKING + "\n– Lea");
    assertThat(chrome.count("#way-back")).isZero();
  }
}
