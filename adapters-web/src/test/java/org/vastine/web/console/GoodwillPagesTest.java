package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vastine.application.goodwill.ReadCaseGoodwill;
import org.vastine.domain.feedbackcase.CaseId;

/** Goodwill in the console, for one who has no script (R24, R31). */
final class GoodwillPagesTest extends WithoutBrowser {

  private static final String LEDGER = "/w/acme/goodwill";

  private Browser aino() {
    return new Browser(console.base()).signedIn(console.session(scenery.aino));
  }

  private Document asks(Browser who, String caseId, String amount) {
    return who.submit(
        who.open("/w/acme/cases/" + caseId),
        "/grant",
        "budget",
        scenery.budget.toString(),
        "kind",
        "voucher",
        "amount",
        amount,
        "what",
        "For the long wait");
  }

  @Test
  void R24_a_member_sees_what_is_left_and_what_they_may_give_alone() {
    Document page = aino().open("/w/acme/cases/" + scenery.irritated);

    assertThat(page.select("#grant-offers").text())
        .contains("Customer service: €1,000.00 left, you alone up to €10.00");
    Document given = asks(aino(), scenery.irritated, "9,50");
    assertThat(given.select("#case-goodwill").text()).contains("Voucher €9.50", "approved");
    assertThat(given.select("#case-timeline").text()).contains("Voucher €9.50 asked for");
  }

  @Test
  void R24_a_lead_approves_and_the_gift_is_tracked_to_the_end() {
    String grant = scenery.asksForAGift(scenery.irritated);
    Document ledger = lea.open(LEDGER);
    assertThat(ledger.select("#waiting").text()).contains("Gift", "€30.50", "Aino Virtanen");
    assertThat(ledger.select("#budget-" + scenery.budget).text()).contains("Put aside: €30.50");
    String there = ledger.select("#waiting a").attr("href");
    assertThat(there).endsWith("/cases/" + scenery.irritated + "#grant-" + grant);

    Document page = lea.open("/w/acme/cases/" + scenery.irritated);
    Document approved = step(lea, page, grant, "approve");
    assertThat(approved.select("#grant-" + grant).text()).contains("approved");
    assertThat(lea.submit(approved, "/decline", "why", "spam").select("[data-refusal]").text())
        .contains("€30.50 was granted");
    Document sent = step(lea, approved, grant, "hand_over", "note", "Posti JJFI 123");
    assertThat(sent.select("#case-timeline").text()).contains("Posti JJFI 123");
    assertThat(lea.open(LEDGER).select("#undelivered").text()).contains("on its way");
    step(lea, sent, grant, "deliver");

    assertThat(lea.open(LEDGER).select("#undelivered")).isEmpty();
    assertThat(lea.open(LEDGER + "/budgets/" + scenery.budget).select("#ledger td").eachText())
        .contains("Spent", "Put aside", "€30.50");
    assertThat(
            lea.open(LEDGER + "/budgets/" + scenery.budget).select("#ledger td a").eachAttr("href"))
        .hasSize(2)
        .allMatch(to -> to.endsWith("/cases/" + scenery.irritated + "#grant-" + grant));
  }

  private static Document step(
      Browser who, Document page, String grant, String step, String... more) {
    String[] fields = new String[4 + more.length];
    fields[0] = "grant";
    fields[1] = grant;
    fields[2] = "step";
    fields[3] = step;
    System.arraycopy(more, 0, fields, 4, more.length);
    return who.submit(page, "/grant-step", fields);
  }

  @Test
  void R24_what_is_refused_says_why_in_the_readers_language() {
    Browser finnish = aino().look("fi.light.comfortable.on");

    Document refused = asks(finnish, scenery.irritated, "1000,01");
    assertThat(refused.select("[data-refusal]").text()).contains("1 000,00 €");
    assertThat(finnish.status()).isEqualTo(409);
    assertThat(asks(finnish, scenery.irritated, "1.000").select("[data-refusal]").text())
        .contains("tuhaterottimia");
  }

  @Test
  void R24_what_differs_from_other_channels_needs_a_reason_and_is_shown_with_it() {
    String parity = LEDGER + "/parity";
    Document ledger = lea.open(LEDGER);
    assertThat(ledger.select("#to-parity").attr("href")).isEqualTo(parity);
    assertThat(aino().open(parity).select("#norm-form")).isEmpty();
    String subject =
        ConsoleWorld.accepted(
                console
                    .get(ReadCaseGoodwill.class)
                    .handle(
                        console.actor(scenery.lea),
                        new ReadCaseGoodwill.Command(
                            new CaseId(UUID.fromString(scenery.irritated)))))
            .feedbackCase()
            .judgement()
            .subject()
            .label();
    Document kept = norm(subject, "2", "4,50", "Handbook, § 4");
    assertThat(kept.select("#norms").text()).contains("Voucher", "€2.00 to €4.50", "Handbook, § 4");
    assertThat(norm(subject, "9", "4", "Handbook").select("[data-refusal], #notices").text())
        .contains("not below the least");

    Browser asker = aino();
    Document page = asker.open("/w/acme/cases/" + scenery.irritated);
    assertThat(page.select("#grant-norms").text()).contains("Voucher, €2.00 to €4.50");
    Document told = asks(aino(), scenery.irritated, "5");
    assertThat(told.select("[data-refusal]").text()).contains("€2.00 to €4.50", "say why");
    Document given =
        asker.submit(
            page,
            "/grant",
            "budget",
            scenery.budget.toString(),
            "kind",
            "voucher",
            "amount",
            "5",
            "what",
            "For the wait",
            "deviation",
            "It was her wedding day.");
    assertThat(given.select("[data-differs=above]").text()).contains("more than elsewhere");
    assertThat(given.select("#case-goodwill").text())
        .contains("It was her wedding day.", "a lead decides");

    Document report = lea.open(parity);
    assertThat(report.select("#deviations tbody").text())
        .contains("Voucher €5.00", "€2.00 to €4.50", "It was her wedding day.", "Aino Virtanen");
    Document removed =
        lea.submit(
            report, "/parity/remove", "subject", subject, "kind", "voucher", "currency", "EUR");
    assertThat(removed.select("#norms")).isEmpty();
  }

  private Document norm(String subject, String least, String most, String source) {
    return lea.submit(
        lea.open(LEDGER + "/parity"),
        "/goodwill/parity",
        "subject",
        subject,
        "kind",
        "voucher",
        "least",
        least,
        "most",
        most,
        "currency",
        "EUR",
        "source",
        source);
  }

  @Test
  void R31_a_threat_locks_the_section_for_whoever_does_not_lead() {
    String threat =
        console.writes("xX_9", "threat Pay me or I publish this.", Duration.ofMinutes(5));

    Document there = aino().open("/w/acme/cases/" + threat);
    assertThat(there.select("#grant-form")).isEmpty();
    assertThat(there.select("#goodwill-locked").text()).isNotBlank().doesNotContain("two leads");
    assertThat(lea.open("/w/acme/cases/" + threat).select("#goodwill-locked").text())
        .contains("two leads");
    assertThat(lea.open("/w/acme/cases/" + threat).select("input[name=in-spite]")).hasSize(1);
  }

  @Test
  void R24_a_lead_sets_a_budget_up_and_changes_it() {
    Document page = lea.open(LEDGER);
    assertThat(aino().open(LEDGER).select("#budget-form")).isEmpty();

    Document made = budget(page, "/goodwill", "Cafés", "500");
    assertThat(made.select(".cards").text()).contains("Cafés", "Left: €500.00 of €500.00");
    Document one = lea.open(LEDGER + "/budgets/" + scenery.budget);
    Document changed = budget(one, "/budgets/" + scenery.budget, "Customer care", "750,50");
    assertThat(changed.select("h1").text()).isEqualTo("Customer care");
    assertThat(changed.text()).contains("Left: €750.50 of €750.50");
    assertThat(budget(one, "/budgets/" + scenery.budget, "Late", "1").select("#notices").text())
        .isNotBlank();
    assertThat(lea.status()).isEqualTo(412);
  }

  @Test
  void R24_what_is_foreseen_stands_with_its_basis_and_a_warning_where_it_does_not_last() {
    assertThat(lea.open(LEDGER).select("#budget-" + scenery.budget).text())
        .contains("Too little was asked for a forecast: it needs 5 grants within four weeks.");
    for (int i = 0; i < 5; i++) {
      scenery.asksForAGift(scenery.irritated);
    }
    console.waits(Duration.ofDays(1));
    Browser later = new Browser(console.base()).signedIn(console.session(scenery.lea));

    assertThat(later.open(LEDGER).select("#budget-" + scenery.budget).text())
        .contains("5 grants, €152.50 put aside", "It will not last: at the present rate");
    Document one = later.open(LEDGER + "/budgets/" + scenery.budget);
    assertThat(one.select("figure[data-chart=lines][data-currency=EUR] #course")).hasSize(1);
    assertThat(one.select("#course tbody tr").last().text()).startsWith("31 Dec 2026");
    assertThat(one.select("#course td[data-value=152.50]")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(one.select("canvas")).as("without a script the table alone is there").isEmpty();
  }

  private Document budget(Document page, String action, String name, String amount) {
    return lea.submit(
        page,
        action,
        "cost-centre",
        name,
        "from",
        "2026-01-01",
        "until",
        "2026-12-31",
        "zone",
        "Europe/Helsinki",
        "amount",
        amount,
        "currency",
        "EUR",
        "responder",
        "0",
        "approver",
        "0",
        "lead",
        "10",
        "repeat-days",
        "0");
  }
}
