package org.vastine.bootstrap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The customer who misread the terms. They cancelled and were charged once more, as the terms say.
 * They are right to be confused: nobody tells them to have read better. It is marked as a
 * misunderstanding, so that they get our regret, an explanation and a way out, and the case does
 * not end before we noted what would keep the next one from the same.
 */
final class MisreadTerms {

  private static final String CUSTOMER = "Kaarlo Kunde";
  private static final String COMPLAINT =
      "I cancelled my subscription last week and you charged me for another month! This is"
          + " ridiculous, I am really disappointed.";

  private static final String BLAMING =
      "You should have read the terms before you complain. It is your own mistake.";

  private static final String BARE =
      "Thank you for telling us, Kaarlo. You reach me, Oskar, at care@acme.example; I will be back"
          + " here by 16:00.";

  private static final String HELPING =
      "Thank you for telling us, Kaarlo, and I am sorry for the confusion. A cancellation works from"
          + " the end of the next month on, and our page does not make that plain. I can end yours"
          + " today and give the money back. You reach me, Oskar, at care@acme.example; I will be"
          + " back here by 16:00.";

  private static final String CONTENT =
      "Thank you so much Oskar, great service! I am very happy with that.";

  private static final String PREVENTION =
      "The page for cancelling says on which day it takes effect.";

  private final Town town;
  private final PublicPage page;
  private String caseId = "";

  MisreadTerms(Town town) {
    this.town = town;
    this.page = town.page("Kunde Broadband");
  }

  void isTold() throws Exception {
    town.dawns();
    caseId = page.comments(CUSTOMER, COMPLAINT);
    theyAreNotBlamed();
    itIsMarkedAsAMisunderstanding();
    theGuardNamesWhatIsMissing();
    theyAreHelped();
    theySayThatTheyAreContent();
    weNoteWhatWouldPreventIt();
    theCaseEndsWithACustomerWhoTurned();
  }

  private void theyAreNotBlamed() throws Exception {
    Desk oskar = town.desk(town.oskar).opens(caseId).claims().writes(BLAMING);
    oskar.sees("#findings", "Stops");
    assertThat(oskar.text("#findings li[data-kind=blames_customer]")).isNotBlank();
    assertThat(oskar.mayNotSend()).isTrue();
    var sent = town.file(town.oskar, caseId).sends(BLAMING, Map.of());
    assertThat(sent.body().path("code").asText()).isEqualTo("reply.guard-stops");
    assertThat(page.ourReplies()).isEmpty();
  }

  private void itIsMarkedAsAMisunderstanding() throws Exception {
    Desk oskar =
        town.desk(town.oskar)
            .opens(caseId)
            .fills("#mistake-quote", "The discount ends with the month.")
            .fills("#mistake-where", "https://acme.example/terms")
            .fills("#mistake-stated", "2026-01-15")
            .clicks("#mistake-mark");
    oskar.sees("#mistake-asked", "Regret the confusion");
    assertThat(oskar.text("#mistake-elements"))
        .contains("Regret the confusion", "Explain", "Offer a solution");
    assertThat(steps()).contains("regret_confusion", "explain_professionally", "offer_solution");
  }

  private void theGuardNamesWhatIsMissing() {
    Desk oskar = town.desk(town.oskar).opens(caseId).writes(BARE);
    oskar.seesNo("#findings li[data-kind=blames_customer]");
    oskar.sees("#findings", "The reply does not regret the confusion.");
    oskar.sees("#findings li[data-kind=missing_explanation]");
    oskar.sees("#findings li[data-kind=missing_solution]");
  }

  private void theyAreHelped() throws Exception {
    Desk oskar = town.desk(town.oskar).opens(caseId).writes(HELPING);
    oskar.sees("#findings", "Nothing stands against it").sends();
    town.undoTimeIsOver();
    town.file(town.oskar, caseId).happens("reply-published", 1);
    assertThat(page.ourReplies()).isEqualTo(List.of(HELPING + "\n– Oskar"));
    assertThat(town.file(town.oskar, caseId).read("/stranger").path("manner")).isEmpty();
  }

  private void theySayThatTheyAreContent() throws Exception {
    page.goesOn(CUSTOMER, COMPLAINT, CONTENT);
    town.file(town.oskar, caseId)
        .becomes("their answer", now -> now.path("talk").path("mentions").asInt() == 2);
  }

  private void weNoteWhatWouldPreventIt() throws Exception {
    var early = town.file(town.oskar, caseId).asks("/close", Map.of("outcome", "turned_positive"));
    assertThat(early.body().path("code").asText()).isEqualTo("mistake.prevention-owed");
    Desk oskar = town.desk(town.oskar).opens(caseId).fills("#prevention-text", PREVENTION);
    oskar.clicks("#prevention-save").sees("#prevention", PREVENTION);
    JsonNode noted = town.file(town.oskar, caseId).elsewhere("/api/v1/preventions");
    assertThat(noted.path("items").findValuesAsText("text")).contains(PREVENTION);
    assertThat(page.text()).doesNotContain(PREVENTION);
  }

  private void theCaseEndsWithACustomerWhoTurned() throws Exception {
    CaseFile file = town.file(town.oskar, caseId);
    Desk oskar = town.desk(town.oskar).opens(caseId);
    oskar.answers("close", "turned_positive", "End date goes onto the page for cancelling.");
    file.becomes("closed", now -> now.path("status").asText().equals("closed"));
    JsonNode seen = file.read("/stranger");
    assertThat(seen.path("reaction").asText()).isEqualTo("better");
    assertThat(seen.path("outcome").asText()).isEqualTo("turned_positive");
  }

  private List<String> steps() throws Exception {
    List<String> steps = new ArrayList<>();
    town.file(town.oskar, caseId)
        .now()
        .path("duty")
        .path("steps")
        .forEach(step -> steps.add(step.asText()));
    return steps;
  }
}
