package org.vastine.bootstrap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The troll. Somebody wants a fight and no solution; they get one calm offer of personal service,
 * no second word, and are left on purpose by a lead, with a reason. Whatever they add wakes nobody,
 * and who comes upon the thread reads one calm answer.
 */
final class LoneTroll {

  private static final String TROLL = "xX_Wrecker_Xx";
  private static final String BAIT =
      "You are all pathetic morons and liars. Come on, answer me, you cowards, I dare you!!!";

  private static final String OFFER =
      "Thank you for writing. I am sorry that you are upset with us. If something went wrong, write"
          + " to me at care@acme.example and I will look into it today by 18:00. Oskar";

  private static final String SECOND =
      "As I said, thank you, and sorry; I answer you by 18:00. Oskar";

  private final Town town;
  private final PublicPage page;
  private String caseId = "";

  LoneTroll(Town town) {
    this.town = town;
    this.page = town.page("Troll Bridge Tours");
  }

  void isTold() throws Exception {
    town.dawns();
    caseId = page.comments(TROLL, BAIT);
    theTrollIsRecognised();
    silenceIsNoFirstAnswer();
    oneCalmOfferIsMade();
    thereIsNoSecondWord();
    aLeadLeavesOnPurpose();
    whateverTheyAddWakesNobody();
    aStrangerReadsOneCalmAnswer();
  }

  private void theTrollIsRecognised() throws Exception {
    JsonNode now = town.file(town.oskar, caseId).now();
    assertThat(now.path("triage").path("style").asText()).isEqualTo("hostile");
    assertThat(now.path("duty").path("obligation").toString()).contains("may");
  }

  private void silenceIsNoFirstAnswer() throws Exception {
    var silent =
        town.file(town.oskar, caseId).asks("/decline", Map.of("reason", "no_answer_needed"));
    assertThat(silent.body().path("code").asText()).isEqualTo("case.offer-first");
    assertThat(town.desk(town.oskar).opens(caseId).text("#decline-held"))
        .contains("one calm offer");
  }

  private void oneCalmOfferIsMade() throws Exception {
    Desk oskar = town.desk(town.oskar).opens(caseId).claims().writes(OFFER);
    oskar.sees("#composer", "Sending opens in");
    assertThat(oskar.mayNotSend()).isTrue();
    town.clock.passes(Duration.ofMinutes(4));
    oskar.opens(caseId).sends();
    town.undoTimeIsOver();
    town.file(town.oskar, caseId).happens("reply-published", 1);
  }

  private void thereIsNoSecondWord() throws Exception {
    page.goesOn(TROLL, BAIT, "Ha ha, look at the little clown begging. You idiots are a joke!");
    CaseFile file = town.file(town.oskar, caseId);
    file.becomes("another word", now -> now.path("talk").path("mentions").asInt() == 2);
    var again = file.sends(SECOND, Map.of());
    assertThat(again.status()).as("%s", again.body()).isEqualTo(409);
    assertThat(again.body().path("code").asText()).isEqualTo("reply.enough-said");
  }

  private void aLeadLeavesOnPurpose() throws Exception {
    Desk lea = town.desk(town.lea).opens(caseId);
    lea.answers("disengage", "trolling", "Wants a fight. Personal service was offered once.");
    lea.sees(".timeline", "Personal service was offered once.");
    assertThat(town.desk(town.oskar).opens(caseId).has("#reply-text")).isFalse();
    JsonNode now = town.file(town.oskar, caseId).now();
    assertThat(now.path("status").asText()).isEqualTo("disengaged");
    assertThat(now.path("outcome").asText()).isEqualTo("disengaged");
  }

  private void whateverTheyAddWakesNobody() throws Exception {
    page.goesOn(TROLL, BAIT, "Cowards! Running away as always, you pathetic losers!");
    CaseFile file = town.file(town.oskar, caseId);
    file.becomes("a third word", now -> now.path("talk").path("mentions").asInt() == 3);
    assertThat(file.now().path("status").asText()).isEqualTo("disengaged");
    assertThat(file.now().path("nextDue").isMissingNode()).isTrue();
    var locked = file.sends(SECOND, Map.of());
    assertThat(locked.body().path("code").asText()).isEqualTo("case.reply-locked");
    var reopened = file.asks("/reopen", Map.of());
    assertThat(reopened.body().path("code").asText()).isEqualTo("case.lead-reopens");
  }

  private void aStrangerReadsOneCalmAnswer() throws Exception {
    assertThat(page.ourReplies()).isEqualTo(List.of(OFFER));
    Desk lea = town.desk(town.lea).goes("/cases/" + caseId + "/stranger");
    assertThat(lea.text("#seen article.ours .text")).isEqualTo(OFFER);
    assertThat(lea.text("#seen")).doesNotContain("morons");
    assertThat(lea.text("#missing")).startsWith("Nothing");
    assertThat(lea.text("#measures")).contains("Our last offer stands here");
    JsonNode seen = town.file(town.lea, caseId).read("/stranger");
    assertThat(seen.path("lastOffer").isMissingNode()).isFalse();
  }
}
