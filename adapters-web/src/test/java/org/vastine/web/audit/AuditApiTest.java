package org.vastine.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.domain.team.Role;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** Who did what when, by the web API (R42). */
class AuditApiTest {

  private static final String ENTRIES = "/api/v1/audit-entries";
  private static final String NORMS = "/api/v1/goodwill-norms/billing/voucher/";
  private static final String RANGE = "{'least':'0','most':'5','source':'Handbook'}";

  private final WebWorld world = new WebWorld();
  private final Api lead = world.as(Role.LEAD);
  private final Api auditor = world.as(Role.AUDITOR);

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void R42_an_auditor_finds_who_did_what_by_kind_member_and_period_page_by_page() {
    lead.put(NORMS + "EUR", RANGE);
    lead.put(NORMS + "SEK", RANGE);
    lead.delete(NORMS + "SEK");

    Reply all = auditor.get(ENTRIES + "?kind=norm");
    assertThat(all.status()).as(all.body()).isEqualTo(200);
    assertThat(all.json().at("/items").findValuesAsText("action"))
        .containsExactly("norm.removed", "norm.kept", "norm.kept");
    assertThat(all.text("/items/0/subject")).isEqualTo("billing/voucher");
    assertThat(all.text("/items/0/by/kind")).isEqualTo("member");
    assertThat(all.text("/items/0/facts/most")).isEqualTo("5.00 SEK");
    String who = all.text("/items/0/by/id");

    Reply first = auditor.get(ENTRIES + "?kind=norm.kept&limit=1&by=" + who);
    assertThat(first.json().at("/items")).hasSize(1);
    Reply second =
        auditor.get(
            ENTRIES + "?kind=norm.kept&limit=1&by=" + who + "&after=" + first.text("/next"));
    assertThat(second.text("/items/0/facts/most")).isEqualTo("5.00 EUR");
    assertThat(auditor.get(ENTRIES + "?from=2100-01-01T00:00:00Z").json().at("/items")).isEmpty();
    assertThat(auditor.get(ENTRIES + "?until=2000-01-01T00:00:00Z").json().at("/items")).isEmpty();
    assertThat(auditor.get(ENTRIES + "?by=00000000-0000-7000-8000-000000000000").text("/items/0"))
        .isEmpty();
    assertThat(auditor.get(ENTRIES + "?kind=%25").code()).isEqualTo("audit.kind-unreadable");
    assertThat(auditor.get(ENTRIES + "?after=x").status()).isEqualTo(400);
  }

  @Test
  void R42_the_chain_is_checked_when_somebody_asks() {
    lead.put(NORMS + "EUR", RANGE);

    Reply chain = auditor.get("/api/v1/audit-chain");
    assertThat(chain.status()).as(chain.body()).isEqualTo(200);
    assertThat(chain.json().at("/whole").asBoolean()).isTrue();
    assertThat(chain.json().has("firstBroken")).isFalse();
  }

  @Test
  void R42_who_only_answers_does_not_read_it() {
    assertThat(world.as(Role.RESPONDER).get(ENTRIES).status()).isEqualTo(403);
    assertThat(world.as(Role.RESPONDER).get("/api/v1/audit-chain").status()).isEqualTo(403);
    assertThat(lead.get(ENTRIES).status()).isEqualTo(200);
  }
}
