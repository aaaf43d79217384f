package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The bell and the page of alerts, in a browser (R3). */
final class AlertsTest extends InChromium {

  @Test
  void R3_the_bell_counts_live_and_opening_the_case_is_having_seen_it() {
    console.tells();
    chrome.go("/w/acme/alerts");
    if (chrome.count("#see-all") > 0) {
      chrome.find("#see-all").click();
      chrome.waitFor(".notice.good");
    }
    assertThat(chrome.count("#bell .badge")).isZero();

    String caseId = console.writes("Troll", "threat: pay, or all read it", Duration.ofMinutes(1));
    console.tells();
    chrome.waitFor("#bell .badge");
    assertThat(chrome.find("#bell .badge").getText()).startsWith("1");

    chrome.find("#bell").click();
    chrome.waitFor("#alerts");
    assertThat(chrome.find("#alerts tbody tr").getText())
        .contains("Threat or abuse", "New", "Threat");
    chrome.find("#alerts tbody tr form button").click();
    chrome.waitFor("#case-thread");
    assertThat(chrome.driver().getCurrentUrl()).endsWith("/cases/" + caseId);
    assertThat(chrome.count("#bell .badge")).isZero();
  }
}
