package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Templates in the composer: by a slash at the start of a line, or by the button. */
final class TemplatesTest extends InChromium {

  private String typed() {
    return chrome.find("#reply-text").getDomProperty("value");
  }

  @Test
  void R20_a_slash_at_the_start_of_a_line_opens_the_templates_and_the_words_take_its_place() {
    composer(chrome, aCase("Maija Korhonen"));
    chrome.find("#reply-text").sendKeys("Good morning/", Keys.chord(Keys.SHIFT, Keys.ENTER), "/");
    chrome.waitFor("#templates-dialog[open] [data-insert]");
    String words = chrome.find("#templates-dialog [data-insert]").getDomAttribute("data-insert");
    chrome.find("#templates-dialog [data-insert]").sendKeys(Keys.ENTER);
    chrome.waitUntil(() -> chrome.count("#templates-dialog[open]") == 0);

    assertThat(typed()).isEqualTo("Good morning/\n" + words);
    chrome.waitUntil(() -> chrome.find("[data-saved]").getText().startsWith("Saved"));
    assertThat(words).contains("Maija").endsWith("– Lea");
  }

  @Test
  void escape_leaves_the_slash_and_the_button_inserts_at_the_cursor() {
    composer(chrome, aCase("Oskar"));
    chrome.find("#reply-text").sendKeys("/");
    chrome.waitFor("#templates-dialog[open] [data-insert]");
    chrome.find("#templates-dialog [data-insert]").sendKeys(Keys.ESCAPE);
    chrome.waitUntil(() -> chrome.count("#templates-dialog[open]") == 0);
    assertThat(typed()).isEqualTo("/");

    chrome.clear(chrome.find("#reply-text"));
    chrome.find("#reply-text").sendKeys("My own words. ");
    chrome.find("#show-templates").click();
    chrome.waitFor("#templates-dialog[open] [data-insert]");
    String words = chrome.find("#templates-dialog [data-insert]").getDomAttribute("data-insert");
    chrome.find("#templates-dialog [data-insert]").sendKeys(Keys.ENTER);
    chrome.waitUntil(() -> typed().length() > 20);

    assertThat(typed()).isEqualTo("My own words. " + words);
  }

  @Test
  void R34_the_words_of_an_incident_go_to_the_cursor_and_ctrl_z_takes_them_back() {
    String id = aCase("Ida");
    chrome.go("/w/acme/settings/incidents");
    chrome.find("#incident-title").sendKeys("Payments fail");
    chrome.find("#incident-text").sendKeys("We are on it until 15:00.");
    chrome.find("#incident-save").click();
    chrome.waitFor("#incidents");

    composer(chrome, id);
    chrome.find("#reply-text").sendKeys("Hi Ida. ");
    chrome.find("[data-holding]").sendKeys(Keys.ENTER);
    assertThat(typed()).isEqualTo("Hi Ida. We are on it until 15:00.");
    chrome.waitUntil(() -> stored(id).equals("Hi Ida. We are on it until 15:00."));

    chrome.find("#reply-text").sendKeys(Keys.chord(Keys.CONTROL, "z"));
    assertThat(typed()).isEqualTo("Hi Ida. ");
  }
}
