package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Templates without script: written, tried and retired in the settings, chosen for a reply. */
final class TemplatePagesTest {
  private ConsoleWorld console;
  private Scenery scenery;
  private Browser lea;

  @BeforeEach
  void open() {
    console = new ConsoleWorld();
    scenery = Scenery.few(console);
    lea = new Browser(console.base()).signedIn(console.session(scenery.lea));
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void R20_words_go_behind_what_was_typed_and_nothing_is_lost() {
    Document page = lea.open("/w/acme/cases/" + scenery.irritated);

    Document choice = lea.press(page, "#show-templates", "text", "Hei Maija, katson.");
    assertThat(choice.select("#template-options li").size()).isGreaterThan(3);
    assertThat(choice.select("#template-options [lang=fi]")).isNotEmpty();
    String first = choice.select("[data-insert]").first().attr("data-insert");
    Document written =
        lea.submit(
            choice,
            "/insert-template",
            "insert",
            choice.select("[data-insert]").first().attr("value"));

    String text = written.select("#reply-text").first().wholeText();
    assertThat(text).isEqualTo("Hei Maija, katson.\n" + first);
    assertThat(text).contains("Maija").endsWith("– Lea");
  }

  @Test
  void R21_words_of_a_holding_template_keep_their_time_and_need_a_promise() {
    Document page = lea.open("/w/acme/cases/" + scenery.irritated);
    assertThat(page.select("#reply-promise").hasAttr("open")).isFalse();

    Document choice =
        lea.press(page, "#show-templates", "text", "", "promise-by", "2026-03-03T12:00");
    String holding = choice.select("[data-holds=1]").first().attr("value");
    Document written = lea.submit(choice, "/insert-template", "insert", holding);

    assertThat(written.select("#reply-promise").hasAttr("open")).isTrue();
    assertThat(written.select("#reply-promise-by").val()).isEqualTo("2026-03-03T12:00");
    assertThat(written.select("#reply-promise input[required]")).hasSize(2);
    assertThat(written.select("#promise-needed").hasAttr("hidden")).isFalse();
    Document refused = lea.press(written, "#send-button", "promise-by", "");
    assertThat(lea.status()).isEqualTo(422);
    assertThat(refused.select("[data-refusal]").text()).contains("holding reply");
  }

  @Test
  void R20_a_template_is_tried_saved_and_retired() {
    Document sheet = lea.open("/w/acme/settings/templates/new?language=en");
    Document refused =
        lea.press(
            sheet,
            "#save-template",
            "name",
            "Lost parcel",
            "language",
            "en",
            "variant",
            "Hi {custmer}");
    assertThat(refused.select("#notices").text()).contains("Write 2 to 12 wordings");
    assertThat(refused.select("#variant-1").first().wholeText()).isEqualTo("Hi {custmer}");

    Document list = lea.open("/w/acme/settings/templates?language=fi");
    String link = list.select("article h2 a").first().attr("href");
    String name = list.select("article h2 a").first().text();
    Document one = lea.open(link);
    Document tried = lea.press(one, "#try-template", "name", name, "language", "fi");
    assertThat(tried.select("#template-preview article").size()).isGreaterThan(1);
    assertThat(tried.select("#template-preview").text()).contains("Maija", "of 500");
    Document saved = lea.press(tried, "#save-template", "name", name, "language", "fi");
    assertThat(saved.select("#notices").text()).contains("Saved");

    Document retired = lea.submit(lea.open(link), "/retire");
    assertThat(retired.select("article h2").text()).doesNotContain(name);
    assertThat(lea.open(link).select("#retire-template")).isEmpty();
  }

  @Test
  void R16_the_signature_is_chosen_in_the_settings() {
    Document list = lea.open("/w/acme/settings/templates");
    Document chosen = lea.submit(list, "/reply-signature", "signature", "initials");

    assertThat(chosen.select("input[name=signature][checked]").attr("value")).isEqualTo("initials");
  }
}
