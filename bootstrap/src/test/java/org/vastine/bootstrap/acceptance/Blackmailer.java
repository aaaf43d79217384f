package org.vastine.bootstrap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.vastine.bootstrap.commandline.CommandLines;
import org.vastine.bootstrap.world.ApiClient;
import org.vastine.bootstrap.world.Patience;

/**
 * The blackmailer. Somebody wants money, or ruins us. A lead knows at once, what was said is
 * sealed, nobody can give anything or give in, and one neutral answer, read by two, is all there is
 * to see. The police get evidence that they can check for themselves.
 */
final class Blackmailer {

  private static final String NAME = "Night Caller";
  private static final String THREAT =
      "Pay me 500 euros by tomorrow or I will post your home addresses and ruin every one of you.";

  private static final String SOFTER = "Thank you for the kind answer. Have a nice day.";

  private static final String YIELDING =
      "Thank you for writing, and sorry. We will pay you the 500 euros today by 18:00 if you do not"
          + " post anything. Oskar";

  private static final String NEUTRAL =
      "Thank you for writing. I am sorry that something made you angry. Tell me at"
          + " care@acme.example what happened, and I will answer by 12:00 tomorrow. Oskar";

  private final Town town;
  private final Path folder;
  private final PublicPage page;
  private String caseId = "";
  private String budget = "";

  Blackmailer(Town town, Path folder) {
    this.town = town;
    this.folder = folder;
    this.page = town.page("Lantern Hotel");
  }

  void isTold() throws Exception {
    town.dawns();
    thereIsMoneyToGive();
    caseId = page.comments(NAME, THREAT);
    aLeadKnowsAtOnce();
    nothingCanBeGiven();
    givingInIsStopped();
    whatWasSaidIsSealed();
    twoPeopleAnswerNeutrally();
    thePoliceCanCheckTheEvidence();
    softerWordsUnlockNothing();
    nothingWasGranted();
  }

  private void thereIsMoneyToGive() throws Exception {
    LocalDate today = town.clock.local().toLocalDate();
    var set =
        new ApiClient(town.lea.token())
            .post(
                town.vastine.at("/api/v1/goodwill-budgets"),
                "lantern-hotel",
                Map.of(
                    "costCentre", "lantern",
                    "from", today.toString(),
                    "until", today.plusMonths(1).toString(),
                    "zone", "Europe/Helsinki",
                    "amount", euros("1000.00"),
                    "responderAlone", "50.00",
                    "approverAlone", "200.00",
                    "leadAlone", "1000.00"));
    assertThat(set.isGood()).as("%s", set.body()).isTrue();
    budget = set.body().path("id").asText();
  }

  private void aLeadKnowsAtOnce() throws Exception {
    CaseFile file = town.file(town.lea, caseId);
    assertThat(file.now().path("triage").path("style").asText()).isEqualTo("threat");
    Patience.until(
        "the alert",
        () ->
            file.elsewhere("/api/v1/alerts")
                .path("items")
                .findValuesAsText("caseId")
                .contains(caseId));
    Desk lea = town.desk(town.lea).goes("/alerts");
    assertThat(lea.text("main")).contains("Threat or abuse", "Sandbox");
  }

  private void nothingCanBeGiven() throws Exception {
    Desk oskar = town.desk(town.oskar).opens(caseId);
    oskar.sees("#goodwill-locked");
    assertThat(oskar.has("#grant-form")).isFalse();
    var asked = asksForAVoucher();
    assertThat(asked.isGood()).isFalse();
    assertThat(asked.body().path("code").asText()).isEqualTo("grant.locked-by-threat");
  }

  private ApiClient.Answer asksForAVoucher() throws Exception {
    return town.file(town.oskar, caseId)
        .asks(
            "/grants",
            Map.of(
                "budget",
                budget,
                "kind",
                "voucher",
                "amount",
                euros("20.00"),
                "what",
                "So that it ends"));
  }

  private void givingInIsStopped() throws Exception {
    Desk oskar = town.desk(town.oskar).opens(caseId).claims().writes(YIELDING);
    oskar.sees("#findings", "Stops");
    assertThat(oskar.text("#findings li[data-kind=yields_to_threat]")).isNotBlank();
    assertThat(oskar.mayNotSend()).isTrue();
    var insisted =
        town.file(town.oskar, caseId).sends(YIELDING, Map.of("overrideReason", "Just pay them."));
    assertThat(insisted.body().path("code").asText()).isEqualTo("reply.override-needs-approver");
  }

  private void whatWasSaidIsSealed() {
    Desk oskar = town.desk(town.oskar).opens(caseId).clicks("#seal-threat");
    oskar.sees("#conduct-sealed", "sealed");
    assertThat(oskar.has("#download-evidence")).isFalse();
  }

  private void twoPeopleAnswerNeutrally() throws Exception {
    Desk oskar = town.desk(town.oskar).opens(caseId).writes(NEUTRAL);
    oskar
        .sees("#findings", "Nothing stands against it")
        .clicks("#ask-approval")
        .sees("#composer", "waits for a colleague");
    Desk aino = town.desk(town.aino).goes("/approvals");
    assertThat(aino.text("article")).contains(NAME);
    aino.clicks("form[action$='/approve'] button.primary").sees("main", "No reply waits");
    town.clock.passes(Duration.ofMinutes(1));
    town.file(town.oskar, caseId).happens("reply-published", 1);
    assertThat(page.ourReplies()).isEqualTo(List.of(NEUTRAL));
  }

  private void thePoliceCanCheckTheEvidence() throws Exception {
    Desk lea = town.desk(town.lea).opens(caseId).clicks("#seal-threat");
    lea.sees("#case-conduct", "sealed");
    String head = lea.text("#case-conduct code.raw");
    Path file = town.file(town.lea, caseId).evidence(folder);
    assertThat(checked(file, head)).isZero();
    assertThat(checked(file, "0".repeat(64))).isEqualTo(1);
  }

  private void softerWordsUnlockNothing() throws Exception {
    page.goesOn(NAME, THREAT, SOFTER);
    CaseFile file = town.file(town.oskar, caseId);
    file.becomes("a second word", now -> now.path("talk").path("mentions").asInt() == 2);
    assertThat(file.now().path("triage").path("style").asText()).isNotEqualTo("threat");
    Desk oskar = town.desk(town.oskar).opens(caseId);
    oskar.sees("#goodwill-locked");
    oskar.sees("#conduct-threat");
    assertThat(oskar.has("#lift-threat")).isFalse();
    assertThat(asksForAVoucher().body().path("code").asText()).isEqualTo("grant.locked-by-threat");
  }

  private void nothingWasGranted() throws Exception {
    CaseFile file = town.file(town.lea, caseId);
    assertThat(file.now().path("grants")).isEmpty();
    var left = file.elsewhere("/api/v1/goodwill-budgets/" + budget).path("left");
    assertThat(left.path("value").asText()).isEqualTo("1000.00");
    assertThat(file.timeline()).contains("evidence-sealed").doesNotContain("grant-asked");
  }

  private static int checked(Path file, String head) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return CommandLines.vastine()
        .setOut(nowhere)
        .setErr(nowhere)
        .execute("verify-evidence", file.toString(), "--head", head);
  }

  private static Map<String, String> euros(String value) {
    return Map.of("value", value, "currency", "EUR");
  }
}
