package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Watch terms in the browser: tried, kept, found beside what they hit, and removed. */
final class WatchingTest extends InChromium {

  @Test
  void R2_a_term_is_tried_kept_met_in_a_case_and_removed() {
    chrome.go("/w/acme/settings/terms");
    chrome.find("#new-term").click();
    chrome.waitFor("#term-query");
    chrome.find("#term-query").sendKeys("acme (box");
    chrome.find("#term-texts").sendKeys("Where is my ACME box?");
    chrome.find("#try-query").click();
    chrome.waitFor("#term-query-error");
    assertThat(chrome.find("#term-query-error").getText()).contains("character 6");
    assertThat(chrome.run("return document.activeElement.id")).isEqualTo("term-query");
    assertThat(chrome.complaints()).allMatch(said -> said.contains("422"));

    chrome.clear(chrome.find("#term-query"));
    chrome.find("#term-query").sendKeys("acme NEAR/1 box");
    chrome.find("#try-query").click();
    chrome.waitFor("#tried");
    assertThat(chrome.texts("#tried mark")).containsExactly("ACME", "box");
    Clean.is(chrome);

    chrome.find("#term-name").sendKeys("Boxes & more");
    chrome.find("#save-term").click();
    chrome.waitFor("#terms");
    assertThat(chrome.texts("#terms td:first-child a")).contains("Boxes & more");

    String caseId =
        console.writes(
            "Boxed", "irritated The Acme box is broken.", java.time.Duration.ofMinutes(1));
    chrome.go("/w/acme/cases/" + caseId);
    assertThat(chrome.texts("#case-thread mark.hit")).containsExactly("Acme", "box");
    chrome.find(".hit-by").click();
    chrome.waitFor("#cases .case-row");
    assertThat(chrome.count("#cases .case-row")).isEqualTo(1);

    chrome.go("/w/acme/settings/terms");
    chrome.find("#terms tbody tr:first-child td a").click();
    chrome.waitFor("#remove-term summary");
    chrome.find("#remove-term summary").click();
    chrome.find("#remove-term button").click();
    chrome.waitFor("#terms");
    assertThat(chrome.texts("#terms td:first-child a")).doesNotContain("Boxes & more");
  }
}
