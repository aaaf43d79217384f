package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

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
    chrome.waitFor("#trial-form[data-ready] #trial-run");
    chrome.run("window.openedOnce = true");

    chrome.find("#trial-run").click();
    chrome.waitFor("#trial-figures");

    assertThat(chrome.find("#trial-report").getText()).contains("decided once more");
    assertThat(chrome.driver().executeScript("return window.openedOnce")).isEqualTo(true);
    chrome.waitUntil(() -> !chrome.find("#trial-progress").isDisplayed());
    chartsAreReadWithoutColourAndWithoutAPointer();
    aFileIsTriedInThePageToo();
  }

  private void aFileIsTriedInThePageToo() {
    chrome.run("document.querySelector('#trial-file').open = true");
    chrome
        .find("#trial-lines")
        .sendKeys(
            Path.of("..", "docs", "recorded-cases.jsonl").toAbsolutePath().normalize().toString());

    chrome.find("#trial-file-run").click();

    chrome.waitUntil(
        () -> chrome.find("#trial-report").getText().contains("5 cases were decided once more"));
    chrome.waitUntil(() -> !chrome.find("#trial-progress").isDisplayed());
    assertThat(chrome.driver().executeScript("return window.openedOnce")).isEqualTo(true);

    chrome.run("document.querySelector('#trial-upload').dataset.most = '1'");
    chrome.find("#trial-file-run").click();
    chrome.waitUntil(() -> chrome.find("#trial-too-large").isDisplayed());
    assertThat(chrome.find("#trial-report").getText()).contains("5 cases");
  }

  /** They are drawn from their tables, in the theme that holds, and read by arrow keys. */
  private void chartsAreReadWithoutColourAndWithoutAPointer() {
    chrome.waitUntil(() -> chrome.count("#trial-report canvas[data-ink]") == charts());
    assertThat(charts()).isGreaterThanOrEqualTo(2);
    String light = ink();
    assertThat(painted()).isTrue();
    Clean.is(chrome);

    chrome.run("document.querySelector('#trial-report canvas').focus()");
    chrome.press(Keys.ARROW_RIGHT);
    String label = chrome.find("#trial-report figure tbody th").getText();
    chrome.waitUntil(
        () -> chrome.find("#trial-report .chart-says").getText().startsWith(label + ": "));

    chrome.wishes("prefers-color-scheme", "dark");
    chrome.run("document.documentElement.dataset.theme = 'dark'");
    chrome.waitUntil(() -> !ink().equals(light) && painted());
    chrome.size(360);
    chrome.waitUntil(() -> chrome.sidewaysScroll() <= 0);
    Clean.is(chrome);
    chrome.size(1440);
  }

  private int charts() {
    return chrome.count("#trial-report figure[data-chart]");
  }

  private String ink() {
    return chrome.find("#trial-report canvas").getDomAttribute("data-ink");
  }

  /** Whether something stands on every canvas. */
  private boolean painted() {
    return Boolean.TRUE.equals(
        chrome.run(
            "return [...document.querySelectorAll('#trial-report canvas')].every(one => {"
                + "const blank = document.createElement('canvas');"
                + "blank.width = one.width; blank.height = one.height;"
                + "return one.toDataURL() !== blank.toDataURL(); })"));
  }

  private void write(String text) {
    chrome.run(
        "const field = document.querySelector('#policy-document'); field.value = arguments[0];"
            + "field.dispatchEvent(new Event('input', {bubbles: true}));",
        text);
  }
}
