package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who comes in, and how: set-up, sign-in, a forgotten password, and what is turned away. */
final class DoorPagesTest extends WithoutBrowser {

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
  void another_workspace_and_an_unknown_case_are_not_found() {
    lea.open("/w/other/inbox");
    assertThat(lea.status()).isEqualTo(404);
    lea.open("/w/acme/cases/00000000-0000-7000-8000-000000000000");
    assertThat(lea.status()).isEqualTo(404);
    for (String none : List.of("nonsense", "-".repeat(36))) {
      for (String place : List.of("cases/", "goodwill/budgets/", "settings/terms/")) {
        lea.open("/w/acme/" + place + none);
        assertThat(lea.status()).as(place + none).isEqualTo(404);
      }
    }
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
}
