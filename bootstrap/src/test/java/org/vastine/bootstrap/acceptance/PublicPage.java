package org.vastine.bootstrap.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.vastine.bootstrap.world.ApiClient;
import org.vastine.bootstrap.world.Patience;
import org.vastine.web.console.Chrome;

/** A page that everybody can read and write on; nobody is signed in there. */
final class PublicPage {

  private final Town town;
  private final String path;
  private final Chrome browser;

  PublicPage(Town town, String path) {
    this.town = town;
    this.path = path;
    this.browser = town.browser;
  }

  /** Somebody writes, and we hear it. Gives the case. */
  String comments(String who, String words) throws Exception {
    open();
    browser.find("#visitor").sendKeys(who);
    browser.find("#comment").sendKeys(words);
    browser.find("#comment + button").click();
    browser.waitFor("[role=status]");
    AtomicReference<String> found = new AtomicReference<>();
    Patience.until(
        "the case of " + who,
        () -> {
          caseOf(who).ifPresent(found::set);
          return found.get() != null;
        });
    return found.get();
  }

  /** Somebody writes below their own first words. */
  void goesOn(String who, String first, String words) {
    open();
    WebElement comment =
        browser.driver().findElements(By.cssSelector("article.comment:not(.brand)")).stream()
            .filter(one -> one.getText().contains(first))
            .findFirst()
            .orElseThrow();
    WebElement box = comment.findElement(By.cssSelector("details:last-of-type"));
    box.findElement(By.cssSelector("summary")).click();
    WebElement name = box.findElement(By.cssSelector("input[name=visitor]"));
    browser.clear(name);
    name.sendKeys(who);
    box.findElement(By.cssSelector("textarea")).sendKeys(words);
    box.findElement(By.cssSelector("button")).click();
    browser.waitFor("[role=status]");
  }

  /** What we said there, in its order. */
  List<String> ourReplies() {
    open();
    return browser.texts("article.comment.brand > p");
  }

  /** All that stands there. */
  String text() {
    open();
    return browser.find("main").getText();
  }

  private void open() {
    town.givesBrowserToAnybody();
    browser.go(path);
  }

  private Optional<String> caseOf(String who) throws Exception {
    ApiClient api = new ApiClient(town.lea.token());
    for (JsonNode one : api.get(town.vastine.at("/api/v1/cases?limit=50")).body().path("items")) {
      if (one.path("authorName").asText().equals(who)) {
        return Optional.of(one.path("id").asText());
      }
    }
    return Optional.empty();
  }
}
