package org.vastine.bootstrap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/**
 * The café that answered in anger. A guest writes that the coffee was cold and the waiter rude; the
 * owner answers as they feel. The guard stops the words, nobody can send them alone, a second
 * member hands them back, and what goes out in the end is calm, and goes out once.
 */
final class AngryCafe {

  private static final String GUEST = "Mette Guest";
  private static final String REVIEW =
      "Worst café in town. My coffee was cold, the waiter was rude to us, and nobody cared.";

  private static final String ANGRY =
      "It is not our fault that you know nothing about coffee. Stay at home next time, you idiot.";

  private static final String CALM =
      "Thank you for telling us, Mette, and I am sorry that your visit was like that. I will talk"
          + " with the team today and answer you here by 18:00. Lea";

  private final Town town;
  private final PublicPage page;
  private String caseId = "";

  AngryCafe(Town town) {
    this.town = town;
    this.page = town.page("Café Aurora");
  }

  void isTold() throws Exception {
    town.dawns();
    caseId = page.comments(GUEST, REVIEW);
    theOwnerWritesInAnger();
    insistingDoesNotHelp();
    aSecondMemberHandsItBack();
    theOwnerAnswersCalmly();
    thePublicReadsTheCalmAnswerOnce();
  }

  private void theOwnerWritesInAnger() {
    Desk lea = town.desk(town.lea).opens(caseId).claims().writes(ANGRY);
    lea.sees("#findings", "idiot");
    assertThat(lea.text("#findings")).contains("Sounds defensive.");
    assertThat(lea.text(".mirror mark.stop")).contains("not our fault");
    assertThat(lea.mayNotSend()).isTrue();
    lea.sees("#cooldown");
  }

  private void insistingDoesNotHelp() throws Exception {
    CaseFile file = town.file(town.lea, caseId);
    var insisted = file.sends(ANGRY, Map.of("overrideReason", "They insulted my staff."));
    assertThat(insisted.status()).as("%s", insisted.body()).isEqualTo(409);
    assertThat(insisted.body().path("code").asText()).isEqualTo("reply.override-needs-approver");
    assertThat(file.timeline()).doesNotContain("reply-queued");
  }

  private void aSecondMemberHandsItBack() {
    Desk lea = town.desk(town.lea).opens(caseId).clicks("#ask-approval");
    lea.sees("#composer", "waits for a colleague");
    Desk aino = town.desk(town.aino).goes("/approvals");
    assertThat(aino.text("article")).contains(GUEST, "idiot", "Sounds defensive.");
    aino.fillsIn("input[id^=return-]", "Would you say it to her face? She was our guest.");
    aino.clicks("form[action$='/return'] button");
    aino.sees("main", "No reply waits");
  }

  private void theOwnerAnswersCalmly() throws Exception {
    Desk lea = town.desk(town.lea).opens(caseId);
    assertThat(lea.text("#composer")).contains("A colleague returned this reply");
    assertThat(lea.text(".timeline")).contains("Would you say it to her face?");
    lea.writes(CALM).sees("#findings", "Nothing stands against it").sends();
    town.undoTimeIsOver();
    town.file(town.lea, caseId).happens("reply-published", 1);
  }

  private void thePublicReadsTheCalmAnswerOnce() throws Exception {
    assertThat(page.ourReplies()).isEqualTo(List.of(CALM));
    assertThat(page.text()).contains(REVIEW).doesNotContain("idiot");
    CaseFile file = town.file(town.lea, caseId);
    assertThat(file.timeline())
        .containsSubsequence("approval-asked", "draft-returned", "reply-queued", "reply-published")
        .doesNotContain("guard-overridden");
    assertThat(file.now().path("status").asText()).isEqualTo("awaiting_customer");
    assertThat(file.read("/stranger").path("manner")).isEmpty();
    assertThat(file.read("/stranger").path("missing")).isEmpty();
  }
}
