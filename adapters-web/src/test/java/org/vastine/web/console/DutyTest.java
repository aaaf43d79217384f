package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The duty calendar in a browser (R12). */
final class DutyTest extends InChromium {

  @Test
  void R12_a_lead_opens_a_member_and_switches_the_roster_on() {
    chrome.go("/w/acme/settings/duty");
    chrome.find("#duty-form details summary").click();
    chrome.waitFor("#duty-form details[open] input[name^=in-]");
    chrome.find("#duty-form details[open] input[name^=in-]").click();
    chrome.find("#duty-form details[open] input[name^=hours-monday]").sendKeys("00:00-24:00");
    chrome.find("#duty-form > label input[name=on]").click();
    chrome.find("#save-duty").click();
    chrome.waitFor(".notice.good");

    assertThat(chrome.find("#duty-state").getText()).contains("assigned by this roster");
    assertThat(chrome.find("#duty-calendar tbody").getText()).contains("00:00-24:00");
  }
}
