package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.application.feedbackcase.ClaimCase;
import org.vastine.application.kernel.ExpectedVersion;

/** The console without script, over a real server (section 13: 2, 8, 11, 15, 16, 37, 39). */
final class ConsolePagesTest {
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
  void the_first_link_makes_an_admin_who_signs_in_and_reads() {
    try (ConsoleWorld fresh = new ConsoleWorld()) {
      Browser browser = new Browser(fresh.base());
      Document setUp = browser.open("/setup/" + fresh.setUpLink());
      Document door =
          browser.submit(
              setUp,
              "/setup/" + fresh.setUpLink(),
              "name",
              "Lea Admin",
              "email",
              "lea@example.org",
              "password",
              ConsoleWorld.PASSWORD);
      assertThat(door.title()).startsWith("Sign in");
      Document inbox =
          browser.submit(
              door,
              "/sign-in",
              "workspace",
              ConsoleWorld.SLUG,
              "email",
              "lea@example.org",
              "password",
              ConsoleWorld.PASSWORD);
      assertThat(inbox.location()).endsWith("/w/acme/inbox");
      assertThat(inbox.select(".empty").text()).contains("Nothing is waiting for an answer.");
      browser.open("/setup/" + fresh.setUpLink());
      Document again =
          browser.submit(
              browser.open("/setup/" + fresh.setUpLink()),
              "/setup/" + fresh.setUpLink(),
              "name",
              "Eve",
              "email",
              "eve@example.org",
              "password",
              ConsoleWorld.PASSWORD);
      assertThat(again.select("[data-refusal]").text()).contains("This link was used");
    }
  }

  @Test
  void a_wrong_password_says_nothing_about_what_was_wrong() {
    Browser stranger = new Browser(console.base());
    Document wrong =
        stranger.submit(
            stranger.open("/sign-in"),
            "/sign-in",
            "workspace",
            "acme",
            "email",
            "lea@example.org",
            "password",
            "something else entirely");
    String known = wrong.select("[data-refusal]").text();
    Document unknown =
        stranger.submit(
            stranger.open("/sign-in"),
            "/sign-in",
            "workspace",
            "acme",
            "email",
            "nobody@example.org",
            "password",
            "something else entirely");
    assertThat(stranger.status()).isEqualTo(403);
    assertThat(known).isNotEmpty().isEqualTo(unknown.select("[data-refusal]").text());
  }

  @Test
  void a_stranger_is_sent_to_the_door_and_back() {
    Browser stranger = new Browser(console.base());
    Document door = stranger.open("/w/acme/cases/" + scenery.irritated);
    Document there =
        stranger.submit(
            door,
            "/sign-in",
            "workspace",
            "acme",
            "email",
            "lea@example.org",
            "password",
            ConsoleWorld.PASSWORD);
    assertThat(there.location()).endsWith("/cases/" + scenery.irritated);
  }

  @Test
  void the_inbox_shows_what_breaches_first_with_style_language_and_time() {
    List<Element> rows = lea.open("/w/acme/inbox?view=open").select("#cases .case-row");
    assertThat(rows).extracting(row -> row.select(".name").text()).startsWith("Maija K.");
    assertThat(rows.getFirst().text()).contains("Irritated", "Finnish", "12 min left");
    assertThat(rows.getFirst().select(".words").attr("lang")).isEqualTo("fi");
  }

  @Test
  void a_filter_narrows_and_says_what_it_does_not_know() {
    Document page = lea.open("/w/acme/inbox?view=open&q=style:irritated+mood:bad");
    assertThat(page.select("#cases .case-row")).hasSize(1);
    assertThat(page.select(".list-head .notice").text()).contains("mood:bad");
    Document none = lea.open("/w/acme/inbox?view=open&q=style:threat");
    assertThat(none.select(".empty").text()).contains("style:threat", "Clear the search");
  }

  @Test
  void only_one_of_two_gets_a_case() {
    Browser aino = new Browser(console.base()).signedIn(console.session(scenery.aino));
    Document here = lea.open("/w/acme/cases/" + scenery.irritated);
    Document there = aino.open("/w/acme/cases/" + scenery.irritated);
    assertThat(lea.submit(here, "/claim").select("#notices").text()).contains("You have this case");
    Document refused = aino.submit(there, "/claim");
    assertThat(aino.status()).isEqualTo(409);
    assertThat(refused.select("[data-refusal]").text()).contains("Lea Admin");
    assertThat(refused.select("#composer-form")).isEmpty();
  }

  @Test
  void a_good_reply_is_sent_undone_and_sent_again() {
    Document page = lea.open("/w/acme/cases/" + scenery.irritated);
    Document sent = lea.press(page, "#send-button", "text", Scenery.GOOD_WORDS);
    assertThat(sent.select("#under-way").text()).contains("Publishing in");
    assertThat(console.platform.visible()).isEmpty();
    Document undone = lea.submit(sent, "/undo");
    assertThat(undone.select("#composer-form textarea").first().wholeText())
        .isEqualTo(Scenery.GOOD_WORDS);
    Document again = lea.press(undone, "#send-button");
    console.waits(Duration.ofMinutes(1));
    console.delivers();
    assertThat(console.platform.visible()).containsExactly(Scenery.GOOD_WORDS);
    assertThat(again.select("#under-way")).isNotEmpty();
    Document after = lea.open("/w/acme/cases/" + scenery.irritated);
    assertThat(after.select(".said.ours .text").text()).contains("Your parcel leaves today");
  }

  @Test
  void what_stops_sending_is_shown_with_its_words_and_the_text_is_kept() {
    Document page = lea.open("/w/acme/cases/" + scenery.irritated);
    String words = "Thank you. This damn carrier lost it.";
    Document refused = lea.press(page, "#send-button", "text", words);
    assertThat(lea.status()).isEqualTo(409);
    assertThat(refused.title()).startsWith("Error:");
    assertThat(refused.select("#composer-form textarea").first().wholeText()).isEqualTo(words);
    Element finding = refused.select(".findings li.stop").first();
    assertThat(finding.text()).contains("damn");
    int start = Integer.parseInt(finding.attr("data-start"));
    int end = Integer.parseInt(finding.attr("data-end"));
    assertThat(words.substring(start, end)).isEqualTo("damn");
    assertThat(refused.select("#send-button").attr("aria-disabled")).isEqualTo("true");
    assertThat(refused.select("#send-button").hasAttr("disabled")).isFalse();
    assertThat(console.platform.visible()).isEmpty();
  }

  @Test
  void a_note_is_for_the_team_only() {
    Document page = lea.open("/w/acme/cases/" + scenery.irritated);
    Document noted = lea.submit(page, "/note", "text", "The van was lost on Friday.");
    assertThat(noted.select(".said.team").text())
        .contains("Only your team sees this", "The van was lost on Friday.");
    assertThat(noted.select(".timeline").text()).contains("The van was lost on Friday.");
  }

  @Test
  void a_corrected_style_changes_the_plan() {
    Document page = lea.open("/w/acme/cases/" + scenery.irritated);
    Document corrected = lea.submit(page, "/style", "style", "urgent");
    assertThat(corrected.select("#case-marks").text()).contains("Urgent");
    assertThat(corrected.select(".timeline").text()).contains("Style corrected: Urgent");
  }

  @Test
  void abuse_is_veiled_until_asked_for() {
    String troll = console.writes("xX_9", "hostile You are all idiots.", Duration.ofMinutes(1));
    Document page = lea.open("/w/acme/cases/" + troll);
    assertThat(page.html()).doesNotContain("You are all idiots");
    assertThat(lea.open("/w/acme/cases/" + troll + "?unveil=1").select("#case-thread").text())
        .contains("You are all idiots");
    assertThat(lea.open("/w/acme/inbox").select("#cases").text()).doesNotContain("idiots");
  }

  @Test
  void another_workspace_and_an_unknown_case_are_not_found() {
    lea.open("/w/other/inbox");
    assertThat(lea.status()).isEqualTo(404);
    lea.open("/w/acme/cases/00000000-0000-7000-8000-000000000000");
    assertThat(lea.status()).isEqualTo(404);
    lea.open("/w/acme/cases/nonsense");
    assertThat(lea.status()).isEqualTo(404);
  }

  @Test
  void a_form_of_a_megabyte_is_refused_in_words() {
    Document me = lea.open("/w/acme/settings/me");

    Document refused = lea.submit(me, "/settings/me", "language", "x".repeat(1_100_000));

    assertThat(lea.status()).isEqualTo(413);
    assertThat(refused.text()).contains("too large");
  }

  @Test
  void a_form_without_its_token_changes_nothing() {
    Document page = lea.open("/w/acme/cases/" + scenery.irritated);
    lea.submit(page, "/claim", "_csrf", "forged");
    assertThat(lea.status()).isEqualTo(403);
    assertThat(lea.open("/w/acme/cases/" + scenery.irritated).select("#case-owner").text())
        .isEqualTo("Unowned");
  }

  @Test
  void members_and_tokens_are_made_shown_once_and_ended() {
    Document members = lea.open("/w/acme/settings/members");
    Document invited =
        lea.submit(members, "/settings/members", "email", "bo@example.org", "role", "responder");
    String link = invited.select("#invite-link").text();
    assertThat(link).contains("/invite/");
    assertThat(lea.open("/w/acme/settings/members").html()).doesNotContain(link);
    Document made =
        lea.submit(
            lea.open("/w/acme/settings/tokens"),
            "/settings/tokens",
            "name",
            "BI",
            "scope",
            "read_cases");
    String key = made.select("#token-key").text();
    assertThat(key).startsWith("vst_");
    Document list = lea.open("/w/acme/settings/tokens");
    assertThat(list.html()).doesNotContain(key);
    assertThat(lea.submit(list, "/revoke").text()).contains("Revoked");
  }

  @Test
  void a_forgotten_password_is_set_anew_by_an_admins_link() {
    String before = console.session(scenery.aino);
    Browser aino = new Browser(console.base()).signedIn(before);
    Document made =
        lea.submit(
            lea.open("/w/acme/settings/members"),
            "/settings/members/" + scenery.aino.id() + "/password-reset");
    String link = made.select("#invite-link").text();
    assertThat(made.select(".panel").first().text()).contains("Aino Virtanen");
    assertThat(lea.open("/w/acme/settings/members").html()).doesNotContain(link);

    Browser stranger = new Browser(console.base());
    String path = link.substring(link.indexOf("/reset/"));
    Document weak = stranger.submit(stranger.open(path), path, "password", "short");
    assertThat(weak.select("[data-refusal]").text()).contains("12");
    Document door = stranger.submit(stranger.open(path), path, "password", "a much better memory");
    assertThat(door.select("#email").val()).isEqualTo("aino@example.org");
    assertThat(stranger.open(path).select("form")).isNotEmpty();
    Document used = stranger.submit(stranger.open(path), path, "password", "one more password");
    assertThat(used.select("[data-refusal]").text()).contains("used or withdrawn");

    assertThat(aino.open("/w/acme/inbox").select("#password")).isNotEmpty();
    Document inside =
        stranger.submit(
            door,
            "/sign-in",
            "workspace",
            "acme",
            "email",
            "aino@example.org",
            "password",
            "a much better memory");
    assertThat(inside.select("#inbox-title")).isNotEmpty();
  }

  @Test
  void the_practice_page_is_linked_from_its_account() {
    var page = console.practicePage();
    for (String path : List.of("/w/acme/channels", "/w/acme/channels/" + console.account.id())) {
      Element link = lea.open(path).select("a[href=/sandbox/acme/" + page + "]").first();
      assertThat(link).as(path).isNotNull();
      lea.open(link.attr("href"));
      assertThat(lea.status()).isEqualTo(200);
    }
  }

  @Test
  void what_corrections_taught_is_shown_and_can_be_forgotten() {
    Document before = lea.open("/w/acme/settings/learning");
    assertThat(before.select("#learning-corrections").text()).matches("[1-9][0-9]*");
    assertThat(before.select("#learning-model").text()).contains("#");
    Document reset = lea.submit(before, "/settings/learning/reset");
    assertThat(reset.select("#learning-corrections").text()).isEqualTo("0");
    assertThat(reset.text()).contains("Triage has forgotten what it had learnt.");
    assertThat(reset.select("form[action$=/reset]")).isEmpty();
  }

  @Test
  void a_responder_is_not_offered_what_they_may_not_do() {
    ConsoleWorld.accepted(
        console
            .get(ClaimCase.class)
            .handle(
                console.actor(scenery.lea),
                new ClaimCase.Command(Scenery.id(scenery.irritated), ExpectedVersion.ANY)));
    Browser aino = new Browser(console.base()).signedIn(console.session(scenery.aino));
    Document page = aino.open("/w/acme/cases/" + scenery.irritated);
    assertThat(page.select("#act-take-over, #open-assign, #open-disengage")).isEmpty();
    assertThat(page.select(".notice.info").text()).contains("Lea Admin");
    Document members = aino.open("/w/acme/settings/members");
    assertThat(members.select("form[action$=/settings/members]")).isEmpty();
  }

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
        "/w/acme/cases/" + scenery.irritated,
        "/w/acme/approvals",
        "/w/acme/deliveries",
        "/w/acme/channels",
        "/w/acme/channels/" + console.account.id(),
        "/w/acme/channels/connect/sandbox",
        "/w/acme/channels/unreadable",
        "/w/acme/settings/me",
        "/w/acme/settings/members",
        "/w/acme/settings/tokens");
  }

  /** Keys that stand on the page instead of words. */
  private static List<String> unsaid(Document page) {
    return page.body().select("*").eachText().stream()
        .filter(text -> text.matches("[a-z]+(\\.[a-z_-]+)+"))
        .filter(text -> !text.contains("example"))
        .toList();
  }
}
