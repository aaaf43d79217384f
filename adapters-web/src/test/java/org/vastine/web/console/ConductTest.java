package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A ladder climbed by two people, and the rules that a stranger reads, in browsers (R29). */
final class ConductTest extends InChromium {

  @Test
  void R29_one_proposes_another_confirms_and_what_is_to_be_done_is_shown() {
    String caseId = aCase("Abusive");
    console.answers(caseId);
    Chrome there = anotherDevice(scenery.aino);
    there.go("/w/acme/cases/" + caseId);
    there.find("#conduct-form summary").click();
    there.find("#conduct-reason").sendKeys("Insults the staff");
    there.find("#conduct-save").click();
    there.waitUntil(() -> there.find("#case-conduct").getText().contains("Insults the staff"));
    there.find("#seal").click();
    there.waitUntil(() -> there.find("#conduct-sealed").getText().contains("links are sealed"));
    assertThat(there.complaints()).isEmpty();

    chrome.go("/w/acme/cases/" + caseId);
    assertThat(chrome.find("#case-conduct").getText()).contains("warned", "House rule 1");
    chrome.find("[id^=lift-] summary").click();
    chrome.find("[id^=lift-] input[name=reason]").sendKeys("Apologised");
    chrome.find("[id^=lift-] button").click();
    chrome.waitUntil(() -> chrome.find("#case-conduct").getText().contains("No step was taken"));
    chrome.size(360);
    assertThat(chrome.sidewaysScroll()).isLessThanOrEqualTo(0);
    chrome.size(1440);
  }

  @Test
  void R29_a_link_to_a_rule_leads_to_its_place_on_the_public_page() {
    chrome.go("/rules/acme#3");
    chrome.waitFor(".rules h2:target");
    assertThat(chrome.find(".rules h2:target").getText()).startsWith("3.");
    chrome.size(360);
    assertThat(chrome.sidewaysScroll()).isLessThanOrEqualTo(0);
    chrome.size(1440);
    assertThat(chrome.complaints()).isEmpty();
  }
}
