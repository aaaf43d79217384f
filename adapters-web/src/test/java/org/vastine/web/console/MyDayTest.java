package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A day that follows along, and stepping away by keys, in a browser (R32). */
final class MyDayTest extends InChromium {

  @Test
  void R32_my_day_follows_along_and_one_steps_away_by_keys() {
    chrome.go("/w/acme/today");
    chrome.waitFor("#day-empty");
    String caseId = aCase("Livia");
    claims(scenery.lea, caseId);
    chrome.waitFor("#day-answers");
    assertThat(chrome.find("#day-answers").getText()).contains("Livia");

    chrome.press("w");
    chrome.waitFor("#away[open]");
    chrome.find("#step-away").click();
    chrome.waitFor("#is-away");
    chrome.size(360);
    assertThat(chrome.sidewaysScroll()).isLessThanOrEqualTo(0);
    chrome.size(1440);
    chrome.find("#back").click();
    chrome.waitFor("#away");
  }
}
