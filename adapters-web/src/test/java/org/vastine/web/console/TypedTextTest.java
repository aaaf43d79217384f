package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.vastine.application.team.SignOut;
import org.vastine.domain.kernel.Secret;

/**
 * Text that was typed is never lost, and never shown where it does not belong (docs/console.md,
 * 5-7).
 */
final class TypedTextTest extends InChromium {
  private static final String WORDS = "Hello, thank you for telling us. We look for it now.";

  @Test
  void survives_a_reload_in_the_very_moment_of_typing() {
    String caseId = aCase("Reload");
    composer(chrome, caseId).sendKeys(WORDS);
    chrome.reload();
    chrome.waitUntil(() -> stored(caseId).equals(WORDS));
    chrome.reload();
    assertThat(chrome.find("#reply-text").getDomProperty("value")).isEqualTo(WORDS);
  }

  @Test
  void survives_a_crash_of_the_server() {
    String caseId = aCase("Crash");
    WebElement box = composer(chrome, caseId);
    console.crashes();
    box.sendKeys(WORDS);
    chrome.waitUntil(() -> chrome.find("[data-saved]").getText().contains("Not saved"));
    assertThat(chrome.find("#urgent").getDomProperty("textContent")).contains("Not saved");
    assertThat(box.getDomProperty("value")).isEqualTo(WORDS);

    console.comesBack();
    chrome.passes(Duration.ofSeconds(30));

    chrome.waitUntil(() -> chrome.find("[data-saved]").getText().startsWith("Saved"));
    assertThat(stored(caseId)).isEqualTo(WORDS);
    assertThat(chrome.complaints()).allMatch(said -> said.contains("net::ERR_"));
  }

  @Test
  void survives_being_signed_out_and_goes_on_after_signing_in_on_top_of_the_page() {
    String session = console.session(scenery.lea);
    chrome.signIn(session, LOOK);
    String caseId = aCase("Signed out");
    WebElement box = composer(chrome, caseId);
    console.get(SignOut.class).handle(new SignOut.Command(new Secret(session)));
    box.sendKeys(WORDS);
    chrome.waitUntil(() -> chrome.find("#again").isDisplayed());
    assertThat(chrome.find("#again-email").getDomProperty("value")).isEqualTo("lea@example.org");
    assertThat(chrome.focused()).isEqualTo("again-password");

    chrome.press("not the password");
    chrome.press(Keys.ENTER);
    chrome.waitUntil(() -> chrome.find("#again [data-refused]").isDisplayed());
    chrome.press(ConsoleWorld.PASSWORD);
    chrome.press(Keys.ENTER);

    chrome.waitUntil(() -> !chrome.find("#again").isDisplayed());
    chrome.waitUntil(() -> stored(caseId).equals(WORDS));
    assertThat(box.getDomProperty("value")).isEqualTo(WORDS);
    assertThat(chrome.complaints()).allMatch(said -> said.contains("40"));
  }

  @Test
  void goes_on_on_another_device_and_neither_overwrites_the_other() {
    String caseId = aCase("Two devices");
    composer(chrome, caseId).sendKeys(WORDS);
    chrome.waitUntil(() -> stored(caseId).equals(WORDS));
    Chrome phone = anotherDevice(scenery.lea);
    WebElement there = composer(phone, caseId);
    assertThat(there.getDomProperty("value")).isEqualTo(WORDS);
    there.sendKeys(Keys.END, " From the phone.");
    chrome.waitUntil(() -> stored(caseId).endsWith("From the phone."));

    WebElement here = chrome.find("#reply-text");
    here.sendKeys(Keys.END, " From the desk.");
    chrome.waitFor("#draft-conflict [data-their-text]");
    assertThat(chrome.find("[data-their-text]").getText()).endsWith("From the phone.");
    assertThat(here.getDomProperty("value")).endsWith("From the desk.");
    assertThat(stored(caseId)).endsWith("From the phone.");

    chrome.find("#keep-mine").click();
    chrome.waitUntil(() -> stored(caseId).endsWith("From the desk."));
    there.sendKeys(Keys.END, " Again.");
    phone.waitFor("#draft-conflict [data-their-text]");
    phone.find("#keep-theirs").click();
    phone.waitUntil(() -> there.getDomProperty("value").endsWith("From the desk."));
    phone.pressWithControl("z");
    assertThat(there.getDomProperty("value")).endsWith("Again.");
    assertThat(chrome.complaints()).allMatch(said -> said.contains("412"));
  }

  @Test
  void two_devices_that_begin_at_the_same_time_do_not_begin_twice() {
    String caseId = aCase("Begun twice");
    Chrome phone = anotherDevice(scenery.lea);
    WebElement there = composer(phone, caseId);
    WebElement here = composer(chrome, caseId);
    there.sendKeys("From the phone.");
    chrome.waitUntil(() -> stored(caseId).equals("From the phone."));
    here.sendKeys("From the desk.");
    chrome.waitFor("#draft-conflict [data-their-text]");
    chrome.find("#keep-mine").click();
    chrome.waitUntil(() -> stored(caseId).equals("From the desk."));
    assertThat(chrome.complaints()).allMatch(said -> said.contains("412"));
  }

  @Test
  void never_shows_in_another_cases_composer() {
    String one = aCase("Text one");
    String other = aCase("Text other");
    openInbox();
    chrome.find("#open-" + one).click();
    chrome.waitFor("#pane #case-state[data-case='" + one + "']");
    chrome.find("#reply-text").sendKeys(WORDS);
    chrome.find("#open-" + other).click();
    chrome.waitFor("#pane #case-state[data-case='" + other + "']");
    assertThat(chrome.find("#reply-text").getDomProperty("value")).isEmpty();
    assertThat(stored(one)).isEqualTo(WORDS);
    assertThat(stored(other)).isEmpty();

    chrome.find("#open-" + one).click();
    chrome.waitFor("#pane #case-state[data-case='" + one + "']");
    assertThat(chrome.find("#reply-text").getDomProperty("value")).isEqualTo(WORDS);
  }

  @Test
  void is_not_left_behind_while_it_cannot_be_saved() {
    String one = aCase("Stay one");
    String other = aCase("Stay other");
    openInbox();
    chrome.find("#open-" + one).click();
    chrome.waitFor("#pane #case-state[data-case='" + one + "']");
    WebElement box = chrome.find("#reply-text");
    console.crashes();
    box.sendKeys(WORDS);
    chrome.find("#open-" + other).click();
    chrome.waitUntil(() -> chrome.find("[data-saved]").getText().contains("Not saved"));
    assertThat(chrome.find("#reply-text").getDomProperty("value")).isEqualTo(WORDS);

    console.comesBack();
    chrome.passes(Duration.ofSeconds(30));
    chrome.waitUntil(() -> stored(one).equals(WORDS));
    assertThat(chrome.complaints()).allMatch(said -> said.contains("net::ERR_"));
  }

  @Test
  void caret_and_place_stay_when_the_customer_writes_again_and_when_the_case_changes() {
    String caseId = console.writes("Caret", "irritated First", Duration.ofMinutes(9), "caret");
    WebElement box = composer(chrome, caseId);
    box.sendKeys(WORDS);
    chrome.waitUntil(() -> stored(caseId).equals(WORDS));
    chrome.run("document.getElementById('reply-text').setSelectionRange(5, 9)");
    Object before = top();

    console.writes(
        "Caret",
        "irritated Still nothing, and this is a longer one. ".repeat(9),
        Duration.ofMinutes(1),
        "caret");
    chrome.waitFor("#wrote-again .notice");

    assertThat(chrome.focused()).isEqualTo("reply-text");
    assertThat(
            chrome.run(
                "const box = document.activeElement; return [box.selectionStart, box.selectionEnd]"))
        .isEqualTo(List.of(5L, 9L));
    assertThat(top()).isEqualTo(before);
    assertThat(box.getDomProperty("value")).isEqualTo(WORDS);
  }

  @Test
  void focus_and_opened_reasons_stay_when_the_case_changes() {
    String caseId = aCase("Reasons");
    chrome.go("/w/acme/cases/" + caseId);
    chrome.press("y");
    chrome.run("document.getElementById('act-claim').focus()");
    chrome.run("getSelection().selectAllChildren(document.querySelector('#case-thread .text'))");

    chrome.run("document.getElementById('plan-why-open').focus()");
    claims(scenery.lea, caseId);
    chrome.waitFor("#act-release");

    assertThat(chrome.focused()).isEqualTo("plan-why-open");
    assertThat(chrome.find("#plan-why").getDomAttribute("open")).isNotNull();
    assertThat(String.valueOf(chrome.run("return getSelection().toString()"))).contains("parcel");
  }

  private Object top() {
    return chrome.run(
        "return Math.round(document.getElementById('reply-text').getBoundingClientRect().top)");
  }
}
