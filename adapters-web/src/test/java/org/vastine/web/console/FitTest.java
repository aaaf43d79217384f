package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Everything fits, in every language and however large (docs/console.md, 26 to 29, 37). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("org.vastine.web.console.Chrome#isHere")
final class FitTest {
  /** Spacing that people may set (WCAG 1.4.12), and text of twice the size. */
  private static final String SPACED =
      """
      const rules = new CSSStyleSheet();
      rules.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
          + ' word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
      document.adoptedStyleSheets = [rules];
      """;

  private static final String DOUBLED = "document.documentElement.style.fontSize = '200%';";

  private static final String CUT =
      """
      return [...document.querySelectorAll('body *')]
        .filter(one => one.getClientRects().length > 0)
        .filter(one => !one.closest('.vh, thead, .rail .word, .mirror, svg, textarea, input, select'))
        .filter(one => !one.matches('.name, .words'))
        .filter(one => ['hidden', 'clip'].includes(getComputedStyle(one).overflowX)
          || getComputedStyle(one).whiteSpace === 'nowrap')
        .filter(one => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
        .map(one => one.outerHTML.slice(0, 120));
      """;

  private static final String SMALL =
      """
      const inText = one => getComputedStyle(one).display === 'inline'
        && one.parentElement.textContent.trim().length > one.textContent.trim().length;
      return [...document.querySelectorAll('a[href], button, summary, select, input, textarea')]
        .filter(one => one.getClientRects().length > 0 && !one.closest('.vh, .skip') && !inText(one))
        .filter(one => one.type !== 'hidden' && !one.matches('.skip'))
        .map(one => one.matches('[type=checkbox], [type=radio]') ? one.closest('label') : one)
        .filter(one => { const box = one.getBoundingClientRect();
          return box.width < 24 || box.height < 24; })
        .map(one => one.outerHTML.slice(0, 120));
      """;

  /** Before each key: notes whether what has the focus is seen, and if not, what lies over it. */
  private static final String NOTE_FOCUS =
      """
      window.focused = [];
      window.noteFocus = () => {
        const one = document.activeElement;
        if (!one || one === document.body) return;
        const box = one.getBoundingClientRect();
        const at = document.elementFromPoint(
          Math.min(innerWidth - 1, box.left + box.width / 2),
          Math.min(innerHeight - 1, box.top + Math.min(box.height, 40) / 2));
        const outline = getComputedStyle(one).outlineStyle;
        window.focused.push((one.contains(at) || at?.contains(one)) && outline !== 'none'
          ? 'seen' : one.outerHTML.slice(0, 150) + ' under ' + at?.outerHTML.slice(0, 80));
      };
      document.addEventListener('keydown', window.noteFocus, true);
      """;

  private ConsoleWorld console;
  private Scenery scenery;
  private Chrome chrome;

  @BeforeAll
  void open() {
    console = new ConsoleWorld();
    scenery = Scenery.fill(console);
    chrome = new Chrome(console.base());
  }

  @AfterAll
  void close() {
    chrome.close();
    console.close();
  }

  /** The two languages with the longest words on every page, and one of the others in turn. */
  private Stream<Arguments> pages() {
    List<String> pages =
        List.of(
            "/w/acme/inbox?view=open",
            "/w/acme/cases/" + scenery.irritated,
            "/w/acme/cases/" + scenery.irritated + "/stranger",
            "/w/acme/cases/" + scenery.irritated + "/author",
            "/w/acme/settings/rules",
            "/rules/acme",
            "/w/acme/goodwill",
            "/w/acme/goodwill/parity",
            "/w/acme/settings/audit",
            "/w/acme/conduct",
            "/w/acme/today",
            "/w/acme/promises?show=broken",
            "/w/acme/settings/load",
            "/w/acme/goodwill/budgets/" + scenery.budget,
            "/w/acme/cases/" + scenery.irritated + "/ask-facts?audience=public",
            "/w/acme/approvals",
            "/w/acme/deliveries",
            "/w/acme/channels",
            "/w/acme/channels/" + console.account.id(),
            "/w/acme/channels/connect/sandbox",
            "/w/acme/settings/me",
            "/w/acme/settings/alerts",
            "/w/acme/settings/duty",
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
            "/w/acme/settings/templates",
            "/w/acme/settings/templates/new",
            "/w/acme/settings/tokens",
            "/w/acme/settings/webhooks",
            "/w/acme/settings/terms",
            "/w/acme/settings/terms/" + scenery.term);
    return IntStream.range(0, pages.size())
        .mapToObj(place -> Arguments.of(pages.get(place), place % 2 == 0 ? "sv" : "en"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void nothing_is_cut_in_any_language_size_or_spacing(String path, String third) {
    for (String language : List.of("tr", third, "fi")) {
      look(path, language, 360);
      fits(path + " " + language + " 360");
      assertThat(chrome.run(SMALL)).as(path + " small targets").isEqualTo(List.of());
    }
    chrome.run(SPACED);
    fits(path + " spaced 360");
    look(path, "tr", 1440);
    chrome.run(SPACED);
    fits(path + " spaced 1440");
    look(path, "fi", 1440);
    chrome.run(DOUBLED);
    fits(path + " doubled 1440");
  }

  @Test
  void nothing_moves_for_those_who_want_no_motion() {
    chrome.wishes("prefers-reduced-motion", "reduce");
    look("/w/acme/cases/" + scenery.irritated, "en", 1440);
    chrome.press("?");
    chrome.waitUntil(() -> chrome.find("#help").isDisplayed());
    assertThat(chrome.run("return document.getAnimations().length")).isEqualTo(0L);
    chrome.wishes("prefers-reduced-motion", "no-preference");
  }

  @Test
  void chips_and_marks_keep_an_edge_in_forced_colours() {
    chrome.wishes("forced-colors", "active");
    look("/w/acme/inbox?view=open", "en", 1440);
    assertThat(
            chrome.run(
                "return [...document.querySelectorAll('.chip, .due')].filter(one =>"
                    + " getComputedStyle(one).borderTopStyle !== 'solid'"
                    + " && getComputedStyle(one).borderTopStyle !== 'dashed').length"))
        .isEqualTo(0L);
    chrome.wishes("forced-colors", "none");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void the_focus_is_seen_and_never_under_a_bar(String path) {
    chrome.wishes("prefers-reduced-motion", "reduce");
    look(path, "en", 360);
    chrome.run(NOTE_FOCUS);
    chrome.press(Keys.TAB.toString().repeat(25));
    chrome.run("window.noteFocus()");
    assertThat(chrome.run("return window.focused"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .as(path)
        .isNotEmpty()
        .containsOnly("seen");
  }

  private void look(String path, String language, int width) {
    chrome.signIn(console.session(scenery.lea), language + ".light.comfortable.on");
    chrome.size(width);
    chrome.go(path);
  }

  private void fits(String where) {
    assertThat(chrome.sidewaysScroll()).as(where + " sideways").isLessThanOrEqualTo(0);
    assertThat(chrome.run(CUT)).as(where + " cut").isEqualTo(List.of());
  }
}
