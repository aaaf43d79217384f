package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The console by its keys (docs/console.md, 21 to 24). */
final class KeyboardTest extends InChromium {

  @Test
  void from_the_inbox_to_the_answered_thread_without_a_hand_on_the_mouse() {
    String caseId = console.writes("Keys only", "urgent Is anybody there?", Duration.ofMinutes(59));
    openInbox();
    chrome.waitUntil(() -> chrome.focused().startsWith("open-"));
    chrome.press(Keys.HOME);
    int rows = chrome.count("#cases .case-row");
    for (int row = 0; row < rows && !chrome.focused().equals("open-" + caseId); row++) {
      chrome.press("j");
    }
    chrome.waitFor("#pane #case-state[data-case='" + caseId + "']");
    chrome.press("c");
    chrome.waitFor("#act-release");
    chrome.press("r");
    chrome.waitUntil(() -> chrome.focused().equals("reply-text"));
    chrome.press(Scenery.GOOD_WORDS);
    chrome.waitUntil(() -> stored(caseId).equals(Scenery.GOOD_WORDS));
    chrome.pressWithControl(Keys.ENTER);
    chrome.waitFor("#act-undo");
    console.waits(Duration.ofMinutes(2));
    console.delivers();
    chrome.waitUntil(() -> chrome.find("#case-thread").getText().contains("Published"));
    chrome.press("u");
    chrome.waitFor("#cases");
    assertThat(chrome.count("#case-" + caseId)).isZero();
  }

  @Test
  void letters_are_silent_in_fields_in_dialogs_and_while_a_word_is_composed() {
    String caseId = aCase("Silent keys");
    WebElement box = composer(chrome, caseId);
    box.sendKeys("cnzhe?/.g b");
    assertThat(box.getDomProperty("value")).isEqualTo("cnzhe?/.g b");
    assertThat(chrome.count("dialog[open]")).isZero();

    chrome.press(Keys.ESCAPE);
    chrome.press("?");
    chrome.waitUntil(() -> chrome.find("#help").isDisplayed());
    chrome.press("n");
    assertThat(chrome.count("dialog[open]")).isEqualTo(1);
    chrome.press(Keys.ESCAPE);

    key(Map.of("key", "n", "isComposing", true));
    assertThat(chrome.count("dialog[open]")).isZero();
    key(Map.of("key", "n"));
    chrome.waitUntil(() -> chrome.find("#note-dialog").isDisplayed());
    chrome.press(Keys.ESCAPE);
    chrome.waitUntil(() -> chrome.find("#act-claim").isDisplayed());
  }

  @Test
  void letters_that_need_alt_gr_and_turkish_letters_trigger_nothing() {
    String caseId = aCase("AltGr");
    chrome.go("/w/acme/cases/" + caseId);
    String before = chrome.driver().getCurrentUrl();
    key(Map.of("key", "@", "code", "Digit2", "ctrlKey", true, "altKey", true));
    key(Map.of("key", "€", "code", "KeyE", "modifierAltGraph", true));
    key(Map.of("key", "e", "code", "KeyE", "ctrlKey", true, "altKey", true));
    key(Map.of("key", "k", "ctrlKey", true, "altKey", true, "modifierAltGraph", true));
    key(Map.of("key", "ı", "code", "KeyI"));
    key(Map.of("key", "İ", "code", "Quote"));
    assertThat(chrome.count("dialog[open]")).isZero();
    assertThat(chrome.driver().getCurrentUrl()).isEqualTo(before);

    WebElement box = composer(chrome, caseId);
    box.sendKeys("ıİ@€ åäö ğş");
    assertThat(box.getDomProperty("value")).isEqualTo("ıİ@€ åäö ğş");
  }

  @Test
  void help_lists_exactly_the_keys_that_work_here() {
    for (String page :
        List.of(
            "/w/acme/inbox?view=open",
            "/w/acme/cases/" + aCase("Help"),
            "/w/acme/settings/members")) {
      chrome.go(page);
      chrome.press("?");
      List<String> listed = chrome.texts("#help-keys kbd");
      Object bound =
          chrome.run(
              "return [...document.querySelectorAll('[data-key], [data-go]')]"
                  + ".filter(one => one.getClientRects().length > 0)"
                  + ".map(one => one.dataset.key ?? 'g ' + one.dataset.go)");
      assertThat(listed).as(page).doesNotHaveDuplicates().containsAll(asTexts(bound));
      boolean list = chrome.count("#cases .case-row") > 0;
      assertThat(listed.contains("j k")).as(page).isEqualTo(list);
      assertThat(listed.contains("Ctrl Enter"))
          .as(page)
          .isEqualTo(chrome.count("main [data-submit]") > 0);
      assertThat(listed).as(page).contains("Ctrl K");
      chrome.press(Keys.ESCAPE);
      for (String key : asTexts(bound)) {
        assertThat(
                chrome.run(
                    "const one = [...document.querySelectorAll('[data-key], [data-go]')].find(e =>"
                        + " (e.dataset.key ?? 'g ' + e.dataset.go) === arguments[0]"
                        + " && e.getClientRects().length > 0);"
                        + " return one.matches('a, button, input, summary') && (one.title ?? '')"
                        + ".length + one.textContent.length > 0 || one.matches('input')",
                    key))
            .as(key)
            .isEqualTo(true);
      }
    }
  }

  @Test
  void the_palette_has_a_button_too() {
    chrome.go("/w/acme/settings/members");
    chrome.find("[data-palette]").click();
    chrome.waitUntil(() -> chrome.find("#palette").isDisplayed());
    chrome.press("inb");
    chrome.press(Keys.ENTER);
    chrome.waitFor("#inbox-title");
  }

  private void key(Map<String, Object> event) {
    chrome.run(
        "document.body.dispatchEvent(new KeyboardEvent('keydown',"
            + " {...arguments[0], bubbles: true, cancelable: true}))",
        event);
  }

  private static List<String> asTexts(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }
}
