package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;

/** The inbox while things happen (section 13: 2 to 5, 30 to 35). */
final class LiveInboxTest extends InChromium {

  @BeforeEach
  void inbox() {
    openInbox();
  }

  @Test
  void rowsKeepTheirPlaceWhileTwentyArriveAndABarCountsThem() {
    List<String> before = rows();
    for (int i = 0; i < 20; i++) {
      console.writes("Newcomer " + i, "urgent Help, number " + i, Duration.ofMinutes(50));
    }
    chrome.waitUntil(() -> chrome.find("#newbar").getText().contains("20 new cases"));

    assertThat(rows()).isEqualTo(before);
    assertThat(chrome.find("#view-open .num").getText())
        .isEqualTo(String.valueOf(before.size() + 20));
    chrome.press(".");
    chrome.waitUntil(() -> rows().size() == before.size() + 20);
    assertThat(chrome.find("#newbar").isDisplayed()).isFalse();
    assertThat(rows()).containsAll(before);
  }

  @Test
  void aPressThatMeetsAChangeOpensTheRowThatWasPressed() {
    String pressed = aCase("Pressed");
    chrome.go("/w/acme/inbox?view=open");
    WebElement row = chrome.find("#open-" + pressed);
    Actions hand = new Actions(chrome.driver());
    hand.moveToElement(row).clickAndHold().perform();

    claims(scenery.aino, pressed);
    String late = console.writes("Later", "urgent Me first", Duration.ofMinutes(55));
    chrome.waitUntil(this::askedForRows);
    assertThat(chrome.find("#open-" + pressed).getText()).contains("Unowned");
    hand.release().perform();

    chrome.waitUntil(() -> chrome.count("#pane #case-state[data-case='" + pressed + "']") == 1);
    chrome.waitUntil(() -> chrome.find("#open-" + pressed).getText().contains("Aino"));
    chrome.press(".");
    chrome.waitFor("#case-" + late);
  }

  @Test
  void aCaseThatAColleagueClosesStaysGreyUntilTheListIsRefreshed() {
    String closed = aCase("Closed by a colleague");
    chrome.go("/w/acme/inbox?view=open");
    List<String> before = rows();

    closes(scenery.aino, closed);
    chrome.waitFor("#case-" + closed + ".left-view");

    assertThat(rows()).isEqualTo(before);
    assertThat(chrome.find("#case-" + closed).getText()).contains("No longer in this view");
    chrome.reload();
    assertThat(rows()).hasSize(before.size() - 1).doesNotContain(closed);
  }

  @Test
  void focusStaysOnItsRowAndTheListDoesNotScrollWhileARowChanges() {
    for (int i = 0; i < 30; i++) {
      console.writes("Queue " + i, "question Number " + i, Duration.ofMinutes(1));
    }
    chrome.go("/w/acme/inbox?view=open");
    String last = rows().getLast();
    chrome.run("document.getElementById('open-" + last + "').focus()");
    Object before = chrome.run("return document.querySelector('.inbox-list').scrollTop");

    claims(scenery.aino, last);
    chrome.waitUntil(() -> chrome.find("#open-" + last).getText().contains("Aino"));

    assertThat(chrome.focused()).isEqualTo("open-" + last);
    assertThat(chrome.run("return document.querySelector('.inbox-list').scrollTop"))
        .isEqualTo(before);
  }

  @Test
  void whatIsNewIsSaidOnceInTenSecondsAndSummedUp() {
    chrome.run(
        "window.said = []; new MutationObserver(() =>"
            + " said.push(document.getElementById('polite').textContent))"
            + ".observe(document.getElementById('polite'), {childList: true})");
    aCase("First to be said");
    chrome.waitUntil(() -> chrome.run("return said.length").equals(1L));
    aCase("Second to be said");
    aCase("Third to be said");
    chrome.waitUntil(() -> chrome.find("#newbar").getText().contains("3 new cases"));
    assertThat(chrome.run("return said.length")).isEqualTo(1L);

    chrome.passes(Duration.ofSeconds(11));

    chrome.waitUntil(() -> chrome.run("return said.length").equals(2L));
    assertThat(chrome.run("return said")).isEqualTo(List.of("1 new case", "3 new cases"));
  }

  @Test
  void aPauseHoldsChangesBackAndGoingOnCatchesUp() {
    String changed = aCase("Paused");
    openInbox();
    chrome.run(
        "window.heard = []; new BroadcastChannel('live:/w/acme').onmessage ="
            + " (event) => heard.push(event.data.id)");
    chrome.find("#live-pause").click();
    claims(scenery.lea, changed);
    String later = aCase("While paused");
    chrome.waitUntil(
        () -> Boolean.TRUE.equals(chrome.run("return heard.includes(arguments[0])", later)));

    assertThat(chrome.find("#open-" + changed).getText()).contains("Unowned");
    assertThat(chrome.find("#newbar").isDisplayed()).isFalse();
    chrome.find("#live-pause").click();

    chrome.waitUntil(() -> chrome.find("#newbar").getText().contains("1 new case"));
    chrome.waitUntil(() -> chrome.find("#open-" + changed).getText().contains("you"));
  }

  /** Whether the page asked the server for rows that changed. */
  private boolean askedForRows() {
    return Boolean.TRUE.equals(
        chrome.run(
            "return performance.getEntriesByType('resource')"
                + ".some(one => one.name.includes('/inbox/rows'))"));
  }

  @Test
  void aCutStreamIsSaidWithinFortySecondsAndNothingIsMissedAfterwards() {
    List<String> before = rows();
    console.crashes();
    chrome.passes(Duration.ofSeconds(30));
    assertThat(chrome.find("#not-live").isDisplayed()).isFalse();
    chrome.passes(Duration.ofSeconds(10));
    assertThat(chrome.find("#not-live").getText()).contains("Not live since");

    aCase("During the cut");
    claims(scenery.aino, before.getFirst());
    console.comesBack();

    chrome.waitUntil(() -> !chrome.find("#not-live").isDisplayed());
    chrome.waitUntil(() -> chrome.find("#newbar").getText().contains("1 new case"));
    chrome.waitUntil(() -> chrome.find("#open-" + before.getFirst()).getText().contains("Aino"));
    assertThat(rows()).isEqualTo(before);
    assertThat(chrome.complaints()).allMatch(said -> said.contains("net::ERR_"));
  }

  @Test
  void afterAGapThatIsForgottenTheListIsWhatAFreshPageShows() {
    String later = aCase("Beyond the gap");
    chrome.run("document.dispatchEvent(new CustomEvent('hints', {detail: [{kind: 'resync'}]}))");
    chrome.waitUntil(() -> chrome.find("#newbar").isDisplayed());
    chrome.press(".");
    chrome.waitFor("#case-" + later);
    List<String> caughtUp = chrome.texts("#cases > li");

    chrome.reload();

    assertThat(chrome.texts("#cases > li")).isEqualTo(caughtUp);
  }

  @Test
  void sevenTabsStayUsable() {
    String first = chrome.driver().getWindowHandle();
    for (int tab = 2; tab <= 7; tab++) {
      chrome.driver().switchTo().newWindow(WindowType.TAB);
      openInbox();
    }
    String later = aCase("Seen in every tab");
    for (String tab : List.copyOf(chrome.driver().getWindowHandles())) {
      chrome.driver().switchTo().window(tab);
      chrome.waitUntil(() -> chrome.find("#newbar").getText().contains("1 new case"));
      chrome.go("/w/acme/cases/" + later);
      chrome.waitFor("#case-thread");
      if (!tab.equals(first)) {
        chrome.driver().close();
      }
    }
    chrome.driver().switchTo().window(first);
  }

  @Test
  void sevenTabsStayUsableOverPlainHttpToo() {
    String elsewhere = console.base().replace("127.0.0.1", Chrome.ELSEWHERE);
    String first = chrome.driver().getWindowHandle();
    chrome.driver().get(elsewhere + "/favicon.ico");
    chrome
        .driver()
        .manage()
        .addCookie(new org.openqa.selenium.Cookie("vastine", console.session(scenery.lea)));
    for (int tab = 1; tab <= 7; tab++) {
      chrome.driver().switchTo().newWindow(WindowType.TAB);
      chrome.driver().get(elsewhere + "/w/acme/inbox?view=open");
      chrome.waitFor("#pane #case-state");
    }
    for (String tab : List.copyOf(chrome.driver().getWindowHandles())) {
      if (!tab.equals(first)) {
        chrome.driver().switchTo().window(tab).close();
      }
    }
    chrome.driver().switchTo().window(first);
    assertThat(chrome.complaints())
        .allMatch(said -> said.contains("Cross-Origin-Opener-Policy header has been ignored"));
  }

  @Test
  void backFromACaseReturnsToItsRowAndNothingIsKeptInTheBrowser() {
    chrome.size(800);
    chrome.go("/w/acme/inbox?view=open");
    String second = rows().get(1);
    chrome.find("#open-" + second).click();
    chrome.waitFor("#case-thread");
    chrome.press("u");
    chrome.waitFor("#cases");
    assertThat(chrome.driver().getCurrentUrl()).contains("view=open", "case=" + second);
    chrome.waitUntil(() -> chrome.focused().equals("open-" + second));

    chrome.press(Keys.ENTER);
    chrome.waitFor("#case-thread");
    chrome.driver().navigate().back();
    chrome.waitUntil(() -> chrome.focused().equals("open-" + second));

    assertThat(
            String.valueOf(
                chrome.run("return JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")))
        .doesNotContain("Maija", "<", "paketti");
    chrome.size(1440);
  }

  private List<String> rows() {
    return chrome.driver().findElements(By.cssSelector("#cases > li")).stream()
        .map(row -> row.getDomAttribute("data-case"))
        .toList();
  }
}
