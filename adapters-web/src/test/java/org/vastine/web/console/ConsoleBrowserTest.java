package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The console in Chromium over a real server (docs/console.md, 6, 15, 22, 25, 28, 37): no error in
 * the browser's log, no violation of the policy, nothing that axe finds.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("org.vastine.web.console.Chrome#isHere")
final class ConsoleBrowserTest {
  private ConsoleWorld console;
  private Scenery scenery;
  private Chrome chrome;

  @BeforeAll
  void open() {
    console = new ConsoleWorld();
    scenery = Scenery.fill(console);
    chrome = new Chrome(console.base());
  }

  @AfterEach
  void theBrowserHadNothingToComplainAbout() {
    assertThat(chrome.complaints()).isEmpty();
  }

  @AfterAll
  void close() {
    chrome.close();
    console.close();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("everyPage")
  void is_clean_in_both_themes_and_widths(String path, String theme, int width) {
    chrome.signIn(console.session(scenery.lea), "en." + theme + ".comfortable.on");
    chrome.size(width);
    chrome.go(path);
    chrome.shot(path, theme, width);
    Clean.is(chrome);
  }

  private Stream<Arguments> everyPage() {
    List<String> pages =
        List.of(
            "/sign-in",
            "/w/acme/inbox?view=open",
            "/w/acme/cases/" + scenery.irritated,
            "/w/acme/cases/" + scenery.irritated + "/stranger",
            "/w/acme/cases/" + scenery.irritated + "/author",
            "/w/acme/approvals",
            "/w/acme/deliveries",
            "/w/acme/channels",
            "/w/acme/channels/connect/sandbox",
            "/w/acme/settings/me",
            "/w/acme/settings/alerts",
            "/w/acme/settings/aliases",
            "/w/acme/settings/preventions",
            "/w/acme/praise",
            "/w/acme/proofs",
            "/w/acme/reports/public-and-private",
            "/w/acme/goodwill/effects",
            "/w/acme/reports/voice",
            "/w/acme/advocates",
            "/w/acme/tasks",
            "/w/acme/settings/knowledge",
            "/w/acme/settings/incidents",
            "/w/acme/alerts",
            "/w/acme/settings/members",
            "/w/acme/settings/rules",
            "/rules/acme",
            "/w/acme/settings/templates",
            "/w/acme/settings/templates/new",
            "/w/acme/settings/tokens",
            "/w/acme/settings/webhooks",
            "/w/acme/settings/learning",
            "/w/acme/settings/policy",
            "/w/acme/settings/policy/trial?days=7",
            "/w/acme/settings/terms",
            "/w/acme/settings/terms/" + scenery.term,
            "/w/acme/shares");
    return IntStream.range(0, pages.size())
        .boxed()
        .flatMap(place ->
            place % 2 == 0
                ? twice(pages.get(place), "light", "dark")
                : twice(pages.get(place), "dark", "light"));
  }

  /** Each page in both themes and both widths, and over all pages each theme in each width. */
  private static Stream<Arguments> twice(String path, String narrow, String wide) {
    return Stream.of(Arguments.of(path, narrow, 360), Arguments.of(path, wide, 1440));
  }

  @Test
  void findings_are_marked_on_their_exact_words_while_typing() {
    WebElement box = composer();
    chrome.clear(box);
    box.sendKeys("Thank you. That damn carrier lost it.");
    chrome.waitFor(".mirror mark.stop");
    assertThat(chrome.find(".mirror mark.stop").getDomProperty("textContent")).isEqualTo("damn");
    assertThat(chrome.find("#send-button").getDomAttribute("aria-disabled")).isEqualTo("true");
    box.sendKeys(Keys.HOME);
    assertThat(chrome.driver().findElements(By.cssSelector(".mirror mark.stop"))).hasSize(1);
    chrome.clear(box);
    box.sendKeys(Scenery.GOOD_WORDS);
    chrome.waitUntil(() ->
        chrome.driver().findElements(By.cssSelector(".mirror mark.stop")).isEmpty()
            && chrome.find("#send-button").getDomAttribute("aria-disabled") == null);
  }

  @Test
  void a_blocked_send_leads_to_the_finding() {
    WebElement box = composer();
    chrome.clear(box);
    box.sendKeys("Thank you, this damn thing is late.");
    chrome.waitFor(".findings li.stop");
    String before = chrome.driver().getCurrentUrl();
    chrome.find("#send-button").click();
    assertThat(chrome.driver().getCurrentUrl()).isEqualTo(before);
    assertThat(chrome.find("#urgent").getText()).isNotNull();
    assertThat(chrome.driver().switchTo().activeElement().getDomAttribute("id"))
        .isEqualTo("reply-text");
  }

  @Test
  void what_is_typed_survives_a_reload() {
    WebElement box = composer();
    chrome.clear(box);
    String words = "Hello, thank you for your patience. " + System.nanoTime();
    box.sendKeys(words);
    chrome.waitUntil(() -> words.equals(draftText()));
    chrome.driver().navigate().refresh();
    assertThat(chrome.find("#reply-text").getDomProperty("value")).isEqualTo(words);
  }

  @Test
  void keys_walk_the_list_and_act_but_never_while_typing() {
    chrome.signIn(console.session(scenery.lea), "en.light.comfortable.on");
    chrome.size(1440);
    chrome.go("/w/acme/inbox?view=open");
    chrome.press("j");
    WebElement first = chrome.driver().switchTo().activeElement();
    assertThat(first.getDomAttribute("class")).contains("case-row");
    chrome.press("j");
    assertThat(chrome.driver().switchTo().activeElement()).isNotEqualTo(first);
    chrome.press("/");
    WebElement filter = chrome.driver().switchTo().activeElement();
    assertThat(filter.getDomAttribute("id")).isEqualTo("filter");
    chrome.press("jc?");
    assertThat(filter.getDomProperty("value")).isEqualTo("jc?");
    chrome.press(Keys.ESCAPE);
    chrome.press("?");
    chrome.waitUntil(() -> chrome.find("#help").isDisplayed());
    assertThat(chrome.find("#help-keys").getText()).contains("Search this list");
    chrome.press(Keys.ESCAPE);
    chrome.pressWithControl("k");
    chrome.waitUntil(() -> chrome.find("#palette").isDisplayed());
    chrome.press("deliv");
    chrome.press(Keys.ENTER);
    chrome.waitUntil(() -> chrome.driver().getCurrentUrl().endsWith("/deliveries"));
  }

  @Test
  void letters_are_silent_when_turned_off() {
    chrome.signIn(console.session(scenery.lea), "en.light.comfortable.off");
    chrome.size(1440);
    chrome.go("/w/acme/inbox?view=open");
    chrome.press("?");
    chrome.waitUntil(() -> !chrome.find("#help").isDisplayed());
  }

  @Test
  void a_dialog_takes_the_focus_and_gives_it_back() {
    chrome.signIn(console.session(scenery.lea), "en.light.comfortable.on");
    chrome.size(1440);
    chrome.go("/w/acme/cases/" + scenery.irritated);
    chrome.press("n");
    chrome.waitUntil(() -> chrome.find("#note-dialog").isDisplayed());
    Clean.is(chrome);
    chrome.press("A note without a reload.");
    chrome.pressWithControl(Keys.ENTER);
    chrome.waitUntil(
        () -> chrome.find("#case-thread").getText().contains("A note without a reload."));
    chrome.waitUntil(() -> !chrome.find("#note-dialog").isDisplayed());
  }

  /** There browsers say nothing of the site, and of the origin what our own header lets them. */
  @Test
  void forms_work_over_plain_http_on_another_machine_too() {
    String elsewhere = console.base().replace("127.0.0.1", Chrome.ELSEWHERE);
    chrome.driver().get(elsewhere + "/sign-in");
    chrome.find("#workspace").sendKeys(ConsoleWorld.SLUG);
    chrome.find("#email").sendKeys("lea@example.org");
    chrome.find("#password").sendKeys(ConsoleWorld.PASSWORD);
    chrome.find("form button.primary").click();
    chrome.waitFor("#inbox-title");

    chrome.driver().get(elsewhere + "/w/acme/settings/me");
    chrome.find("form[action='/sign-out'] button").click();
    chrome.waitFor("#password");
    assertThat(chrome.complaints())
        .allMatch(said -> said.contains("Cross-Origin-Opener-Policy header has been ignored"));
  }

  private WebElement composer() {
    chrome.signIn(console.session(scenery.lea), "en.light.comfortable.on");
    chrome.size(1440);
    chrome.go("/w/acme/cases/" + scenery.irritated);
    chrome.press("r");
    return chrome.find("#reply-text");
  }

  private String draftText() {
    return console
        .world
        .transactions()
        .inWorkspace(
            console.actor(scenery.lea).workspace(),
            () ->
                console
                    .world
                    .drafts()
                    .ofCase(Scenery.id(scenery.irritated))
                    .getFirst()
                    .text()
                    .value());
  }
}
