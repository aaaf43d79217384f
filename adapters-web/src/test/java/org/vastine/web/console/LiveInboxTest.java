package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;

/** The inbox while things happen (docs/console.md, 2 to 5, 30 to 35). */
final class LiveInboxTest extends InChromium {

  @BeforeEach
  void inbox() {
    openInbox();
  }

  @Test
  void rows_keep_their_place_while_twenty_arrive_and_a_bar_counts_them() {
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
  void a_press_that_meets_a_change_opens_the_row_that_was_pressed() {
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
  void a_case_that_a_colleague_closes_stays_grey_until_the_list_is_refreshed() {
    String closed = aCase("Closed by a colleague");
    chrome.go("/w/acme/inbox?view=open");
    List<String> before = rows();

    closes(scenery.aino, closed);
    chrome.waitFor("#case-" + closed + ".left-view");

    assertThat(rows()).isEqualTo(before);
    assertThat(chrome.find("#case-" + closed + " .gone-why").getText())
        .contains("Aino Virtanen", "Not answered", "No longer in this view");
    chrome.reload();
    assertThat(rows()).hasSize(before.size() - 1).doesNotContain(closed);
  }

  @Test
  void focus_stays_on_its_row_and_the_list_does_not_scroll_while_a_row_changes() {
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
  void what_is_new_is_said_once_in_ten_seconds_and_summed_up() {
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
  void a_pause_holds_changes_back_and_going_on_catches_up() {
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
  void a_cut_stream_is_said_within_forty_seconds_and_nothing_is_missed_afterwards() {
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
  void after_a_gap_that_is_forgotten_the_list_is_what_a_fresh_page_shows() {
    String later = aCase("Beyond the gap");
    chrome.run("document.dispatchEvent(new CustomEvent('hints', {detail: [{kind: 'resync'}]}))");
    chrome.waitUntil(() -> chrome.find("#newbar").isDisplayed());
    chrome.press(".");
    chrome.waitFor("#case-" + later);
    List<String> caughtUp = chrome.texts("#cases > li");

    chrome.reload();

    assertThat(withoutTimes(chrome.texts("#cases > li"))).isEqualTo(withoutTimes(caughtUp));
  }

  @Test
  void seven_tabs_stay_usable() {
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
  void seven_tabs_stay_usable_over_plain_http_too() {
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
  void back_from_a_case_returns_to_its_row_and_nothing_is_kept_in_the_browser() {
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
    return chrome.each("#cases > li", "dataset.case");
  }

  /** Rows but for how long is left, which counts on while the page is loaded. */
  private static List<String> withoutTimes(List<String> rows) {
    return rows.stream().map(row -> row.replaceAll("\\d+ (min|h)", "…")).toList();
  }
}
