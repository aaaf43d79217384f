package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Goodwill asked for by one and decided by another, in two browsers (R24). */
final class GoodwillTest extends InChromium {

  @Test
  void R24_one_asks_another_approves_and_both_see_what_is_left() {
    String caseId = aCase("Given to");
    Chrome there = anotherDevice(scenery.aino);
    there.go("/w/acme/cases/" + caseId);
    there.find("#grant-form summary").click();
    there.find("#grant-amount").sendKeys("12,50");
    there.find("#grant-what").sendKeys("A voucher for the long wait");
    there.find("#grant-save").click();
    there.waitUntil(() -> there.find("#case-goodwill").getText().contains("waits for a decision"));
    assertThat(there.complaints()).isEmpty();

    chrome.go("/w/acme/goodwill");
    chrome.find("#waiting tbody a").click();
    chrome.waitFor("[id^=approve-]");
    chrome.find("[id^=approve-]").click();
    chrome.waitUntil(() -> chrome.find("#case-goodwill").getText().contains("approved"));

    chrome.go("/w/acme/goodwill");
    assertThat(chrome.find(".cards").getText()).contains("Put aside: €12.50");
    assertThat(chrome.find("#undelivered").getText()).contains("€12.50");
    assertThat(chrome.count("#waiting")).isZero();
    chrome.size(360);
    assertThat(chrome.sidewaysScroll()).isLessThanOrEqualTo(0);
    chrome.size(1440);
  }
}
