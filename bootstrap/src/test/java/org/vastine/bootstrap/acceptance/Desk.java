package org.vastine.bootstrap.acceptance;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.openqa.selenium.WebElement;
import org.vastine.bootstrap.world.Colleague;
import org.vastine.web.console.Chrome;

/** The console before one member, who has a case open. */
final class Desk {

  private final Town town;
  private final Colleague member;
  private final Chrome browser;

  Desk(Town town, Colleague member) {
    this.town = town;
    this.member = member;
    this.browser = town.browser;
  }

  /** Sits down before a case. */
  Desk opens(String caseId) {
    return goes("/cases/" + caseId);
  }

  /** Sits down before another page of the workspace. */
  Desk goes(String page) {
    town.givesBrowserTo(member);
    browser.go("/w/" + town.vastine.workspace().slug() + page);
    return this;
  }

  /** Takes the case. */
  Desk claims() {
    browser.press("c");
    browser.waitFor("#act-release");
    return this;
  }

  /** Writes other words into the composer, and lets the guard read them. */
  Desk writes(String words) {
    WebElement box = browser.find("#reply-text");
    browser.clear(box);
    box.sendKeys(words);
    browser.waitUntil(() -> isRead(words));
    return this;
  }

  /** Adds words to those that stand in the composer. */
  Desk adds(String words) {
    WebElement box = browser.find("#reply-text");
    box.sendKeys(words);
    browser.waitUntil(() -> isRead(box.getDomProperty("value")));
    return this;
  }

  private boolean isRead(String words) {
    return browser.find("#reply-text").getDomProperty("value").equals(words)
        && browser.find("[data-saved]").getText().startsWith("Saved");
  }

  /** Sends what may be sent. */
  Desk sends() {
    browser.waitUntil(() -> browser.find("#send-button").getDomAttribute("aria-disabled") == null);
    browser.find("#send-button").click();
    browser.waitFor("#act-undo");
    return this;
  }

  /** Whether the words in the composer may not be sent as they are. */
  boolean mayNotSend() {
    return "true".equals(browser.find("#send-button").getDomAttribute("aria-disabled"));
  }

  /** Clicks. */
  Desk clicks(String selector) {
    browser.find(selector).click();
    return this;
  }

  /** Chooses in a dialog that this button opens, says why, and confirms. */
  Desk answers(String dialog, String value, String why) {
    browser.find("#open-" + dialog).click();
    String form = "#" + dialog + "-dialog ";
    browser.waitUntil(() -> browser.find(form + "textarea").isDisplayed());
    if (!value.isEmpty()) {
      browser.find(form + "input[value=" + value + "]").click();
    }
    browser.find(form + "textarea").sendKeys(why);
    browser.find(form + "button.btn:first-of-type").click();
    return this;
  }

  /** Fills in a field, wherever it is folded away. */
  Desk fills(String selector, String value) {
    browser.waitFor(selector);
    browser.run(
        "const field = document.querySelector(arguments[0]);"
            + "field.closest('details').open = true; field.value = arguments[1];",
        selector,
        value);
    return this;
  }

  /** Fills in a field that is to be seen. */
  Desk fillsIn(String selector, String value) {
    browser.find(selector).sendKeys(value);
    return this;
  }

  /** Fills in a moment. */
  Desk fills(String selector, LocalDateTime moment) {
    return fills(selector, moment.truncatedTo(ChronoUnit.MINUTES).toString());
  }

  /** Waits until a part of the page says this. */
  Desk sees(String selector, String words) {
    browser.waitUntil(() -> text(selector).contains(words));
    return this;
  }

  /** Waits until the page has such a part. */
  Desk sees(String selector) {
    browser.waitUntil(() -> has(selector));
    return this;
  }

  /** Waits until the page has no such part any more. */
  Desk seesNo(String selector) {
    browser.waitUntil(() -> !has(selector));
    return this;
  }

  /** What a part of the page says, folded away or not. */
  String text(String selector) {
    return String.join("\n", browser.texts(selector));
  }

  /** Whether the page has this. */
  boolean has(String selector) {
    return browser.count(selector) > 0;
  }
}
