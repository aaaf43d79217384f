package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who did what when, in the console, for one who has no script (R42). */
final class AuditPagesTest extends WithoutBrowser {

  private static final String AT = "/w/acme/settings/audit";

  @Test
  void R42_a_lead_finds_who_did_what_and_goes_to_the_case() {
    Browser aino = new Browser(console.base()).signedIn(console.session(scenery.aino));
    aino.submit(aino.open("/w/acme/cases/" + scenery.irritated), "/note", "text", "Seen before");

    Document log = lea.open(AT + "?kind=case");
    assertThat(log.select("#audit tbody tr").first().text()).contains("Aino Virtanen", "case.");
    assertThat(log.select("#audit tbody tr").first().text())
        .as("never people's words")
        .doesNotContain("Seen before");
    assertThat(log.select("#audit tbody a").first().attr("href"))
        .isEqualTo("/w/acme/cases/" + scenery.irritated);
    assertThat(lea.open(AT + "?kind=case&by=" + scenery.lea.id()).select("#audit").text())
        .doesNotContain("Aino Virtanen");
    assertThat(lea.open(AT + "?from=2100-01-01").select("#audit-none")).hasSize(1);
    assertThat(lea.open(AT + "?until=2000-01-01").select("#audit-none")).hasSize(1);
    assertThat(log.select("nav.subnav a[aria-current=page]").text()).isEqualTo("Audit log");
  }

  @Test
  void R42_the_chain_is_checked_by_a_link() {
    Document log = lea.open(AT);
    assertThat(log.select("#chain")).isEmpty();

    assertThat(lea.open(log.select("#check-chain").attr("href")).select("#chain").text())
        .contains("The chain is whole");
  }

  @Test
  void R42_what_cannot_be_looked_for_is_refused_in_words() {
    assertThat(lea.open(AT + "?kind=%25").select("#notices").text()).contains("no kind of entry");
    assertThat(lea.status()).isEqualTo(422);
    assertThat(lea.open(AT + "?from=tomorrow").select("#notices").text()).contains("no day");
  }

  @Test
  void R42_who_only_answers_does_not_see_it() {
    Browser aino = new Browser(console.base()).signedIn(console.session(scenery.aino));

    assertThat(aino.open("/w/acme/settings/me").select("a[href$=/settings/audit]")).isEmpty();
    aino.open(AT);
    assertThat(aino.status()).isEqualTo(403);
  }
}
