package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Writing and trying a policy in a browser: faults while writing, and how far a trial came. */
final class PolicyTrialTest extends InChromium {

  @Test
  void faults_are_told_while_writing_and_a_trial_brings_its_report_into_the_page() {
    chrome.go("/w/acme/settings/policy");
    String sound = chrome.find("#policy-document").getDomProperty("value");
    write(sound + "colour: red\n");
    chrome.waitUntil(() -> chrome.find("#policy-faults").getText().contains("colour"));
    write(sound.replaceFirst("(?m)^name: .+$", "name: Tried"));
    chrome.waitUntil(
        () -> chrome.find("#policy-faults").getText().contains("Nothing is wrong with it."));
    chrome.find("#policy-save").click();
    chrome.waitFor("#policy-try");
    chrome.find("#policy-try").click();
    chrome.waitFor("#trial-run");
    chrome.run("window.openedOnce = true");

    chrome.find("#trial-run").click();
    chrome.waitFor("#trial-figures");

    assertThat(chrome.find("#trial-report").getText()).contains("decided once more");
    assertThat(chrome.driver().executeScript("return window.openedOnce")).isEqualTo(true);
    chrome.waitUntil(() -> !chrome.find("#trial-progress").isDisplayed());
  }

  private void write(String text) {
    chrome.run(
        "const field = document.querySelector('#policy-document'); field.value = arguments[0];"
            + "field.dispatchEvent(new Event('input', {bubbles: true}));",
        text);
  }
}
