package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.vastine.application.advice.TestAdviser;
import org.vastine.domain.triage.Style;

/** An adviser's proposals in the browser: by a click, with undo, and as plain words. */
final class AdviceTest extends InChromium {

  @Test
  void a_suggestion_is_typed_by_a_click_and_undone_like_typed_words() {
    console.get(TestAdviser.class).says(Style.URGENT, "Why.", "Sorry, damn <b>this</b>.");
    String id = aCase("Suggested");
    WebElement box = composer(chrome, id);
    box.sendKeys("Mine.");

    chrome.find("#suggest-reply").click();
    chrome.waitFor("#take-suggestion");
    box = chrome.find("#reply-text");
    assertThat(box.getDomProperty("value")).isEqualTo("Mine.");
    assertThat(chrome.count("#reply-suggestion b")).isZero();
    chrome.find("#take-suggestion").click();

    assertThat(box.getDomProperty("value")).isEqualTo("Sorry, damn <b>this</b>.");
    chrome.waitFor(".mirror mark.stop");
    chrome.waitUntil(() -> stored(id).equals("Sorry, damn <b>this</b>."));
    chrome.pressWithControl("z");
    assertThat(box.getDomProperty("value")).isEqualTo("Mine.");
    chrome.waitUntil(() -> stored(id).equals("Mine."));
  }

  @Test
  void a_second_opinion_appears_in_place_and_becomes_a_correction() {
    console.get(TestAdviser.class).says(Style.PRAISE, "Close the case.", "Words.");
    String id = scenery.anUndecidedCase("Hm, that is how it is.");
    chrome.go("/w/acme/cases/" + id);

    chrome.find("#ask-opinion").click();
    chrome.waitFor("#accept-opinion");
    assertThat(chrome.count("#case-marks .chip.unsure")).isEqualTo(1);
    chrome.find("#accept-opinion").click();

    chrome.waitUntil(() -> chrome.count("#case-marks .chip.unsure") == 0);
    assertThat(chrome.texts("#case-marks .chip")).contains("Praise");
  }
}
