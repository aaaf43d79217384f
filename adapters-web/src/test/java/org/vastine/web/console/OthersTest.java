package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A customer's misunderstanding, in a browser (R23). */
final class OthersTest extends InChromium {

  @Test
  void R23_a_misunderstanding_is_marked_and_what_prevents_it_noted() {
    String caseId = aCase("Mistaken");
    chrome.go("/w/acme/cases/" + caseId);
    chrome.find("#mistake-form summary").click();
    chrome.find("#mistake-quote").sendKeys("Parcels to islands take two days more.");
    chrome.find("#mistake-where").sendKeys("https://acme.example/terms");
    chrome.run("document.querySelector('#mistake-stated').value = '2026-01-15'");
    chrome.find("#mistake-mark").click();
    chrome.waitFor("#prevention-text");
    assertThat(chrome.find("#mistake-elements").getText()).contains("Regret the confusion");
    chrome.find("#prevention-text").sendKeys("Say it beside the price");
    chrome.find("#prevention-save").click();
    chrome.waitFor("#prevention");
    chrome.size(360);
    assertThat(chrome.sidewaysScroll()).isLessThanOrEqualTo(0);
    chrome.go("/w/acme/settings/preventions");
    assertThat(chrome.find("#preventions").getText()).contains("Say it beside the price");
    assertThat(chrome.sidewaysScroll()).isLessThanOrEqualTo(0);
    chrome.size(1440);
  }
}
