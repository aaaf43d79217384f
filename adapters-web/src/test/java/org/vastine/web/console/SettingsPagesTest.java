package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.vastine.domain.mention.ExternalId;

/** Members, tokens, accounts and what was learnt, without script. */
final class SettingsPagesTest extends WithoutBrowser {

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
  void R2_an_account_listens_and_shows_what_it_passed_over() {
    String at = "/w/acme/channels/" + console.account.id();
    Document changed =
        lea.submit(lea.open(at), at, "name", "Acme page", "listens", "true", "set-title", "acme");
    assertThat(lea.status()).as(changed.text()).isEqualTo(200);
    assertThat(changed.select("#passed-over").text()).contains("Nothing was passed over yet.");
    assertThat(changed.select("input[name=listens]").hasAttr("checked")).isTrue();

    console
        .world
        .transactions()
        .doInWorkspace(
            console.actor(scenery.lea).workspace(),
            () ->
                console
                    .world
                    .coverage()
                    .passedOver(
                        console.account.id(),
                        List.of(new ExternalId("1"), new ExternalId("2")),
                        console.now()));
    assertThat(lea.open(at).select("#passed-over").text()).contains("Passed over: 2");

    lea.submit(lea.open("/w/acme/settings/terms/" + scenery.term), "/remove");
    assertThat(lea.open(at).select(".notice.warn").text()).contains("no term is in use");
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
}
