package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every page keeps to, in each language (docs/console.md, 37). */
final class EveryPageTest extends WithoutBrowser {

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv", "tr"})
  void every_page_speaks_its_language_and_keeps_the_policy(String language) {
    Browser browser =
        new Browser(console.base())
            .signedIn(console.session(scenery.lea))
            .look(language + ".dark.compact.on");
    for (String path : pages()) {
      Document page = browser.open(path);
      assertThat(browser.status()).as(path).isEqualTo(200);
      page.select("template").remove();
      assertThat(page.select("html").attr("lang")).as(path).isEqualTo(language);
      assertThat(page.select("html").attr("data-theme")).isEqualTo("dark");
      assertThat(page.select("[style], style, script:not([src]), [onclick]")).as(path).isEmpty();
      assertThat(page.select("h1")).as(path).hasSize(1);
      assertThat(page.text()).as(path).doesNotContain("{n}", "{name}", "{time}");
      for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
        boolean named =
            !page.select("label[for=" + field.id() + "]").isEmpty()
                || field.closest("label") != null
                || field.hasAttr("aria-labelledby");
        assertThat(named).as(path + " " + field.outerHtml()).isTrue();
      }
      assertThat(unsaid(page)).as(path).isEmpty();
      assertThat(browser.last().headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
    }
  }

  @Test
  void every_key_is_on_a_button_or_link_and_none_twice() {
    Document page = lea.open("/w/acme/cases/" + scenery.irritated);
    List<String> keys = page.select("[data-key]").eachAttr("data-key");
    assertThat(keys).doesNotHaveDuplicates().contains("c", "r", "n", "t", "e", "d", "u", "y");
    assertThat(keys).doesNotContain("i", "@", "€");
    assertThat(page.select("[data-key]"))
        .allMatch(one -> Set.of("a", "button", "summary", "input").contains(one.tagName()));
  }

  private List<String> pages() {
    return List.of(
        "/w/acme/inbox?view=open",
        "/w/acme/inbox?view=closed",
        "/w/acme/shares",
        "/w/acme/settings/rules",
        "/w/acme/goodwill",
        "/w/acme/goodwill/parity",
        "/w/acme/settings/audit",
        "/w/acme/conduct",
        "/w/acme/today",
        "/w/acme/praise",
        "/w/acme/proofs",
        "/w/acme/gallery",
        "/w/acme/gallery/reading",
        "/w/acme/gallery/practice",
        "/w/acme/reports/public-and-private",
        "/w/acme/goodwill/effects",
        "/w/acme/reports/voice",
        "/w/acme/advocates",
        "/w/acme/promises",
        "/w/acme/settings/load",
        "/w/acme/goodwill/budgets/" + scenery.budget,
        "/w/acme/cases/" + scenery.irritated,
        "/w/acme/cases/" + scenery.irritated + "/stranger",
        "/w/acme/cases/" + scenery.irritated + "/author",
        "/w/acme/cases/" + scenery.irritated + "/ask-facts",
        "/w/acme/approvals",
        "/w/acme/deliveries",
        "/w/acme/channels",
        "/w/acme/channels/" + console.account.id(),
        "/w/acme/channels/connect/sandbox",
        "/w/acme/channels/unreadable",
        "/w/acme/settings/me",
        "/w/acme/settings/alerts",
        "/w/acme/settings/duty",
        "/w/acme/settings/aliases",
        "/w/acme/settings/preventions",
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
        "/w/acme/settings/terms/new");
  }

  /** Keys that stand on the page instead of words; what is set as code is a name on purpose. */
  private static List<String> unsaid(Document page) {
    Element words = page.body().clone();
    words.select("code").remove();
    return words.select("*").eachText().stream()
        .filter(text -> text.matches("[a-z]+(\\.[a-z_-]+)+"))
        .filter(text -> !text.contains("example"))
        .toList();
  }
}
