package org.vastine.bootstrap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.vastine.bootstrap.world.Patience;

/**
 * The parcel that is late. A customer asks in public where it is; they are answered at once with a
 * time by which we are back, the promise is kept, the talk goes on in private for the order number,
 * the matter is solved there, and the thread is asked whether all is well. It is.
 */
final class LateParcel {

  private static final String CUSTOMER = "Maija Meri";
  private static final String COMPLAINT =
      "Third week and my parcel is still missing. Nobody answers the phone. Unbelievable!";

  private static final String WORD =
      "Thank you for asking, Maija, and I am sorry for the long wait. I am asking the carrier now"
          + " and will be back here by noon. Aino";

  private static final String SOLVED_IN_PRIVATE =
      "Thank you, Maija. I am sorry that it went lost; a new one is on its way and is with you"
          + " tomorrow by 16:00. Aino";

  private static final String BACK =
      "Thank you for your patience, Maija, and sorry again. The new parcel was brought to you. Is"
          + " everything well now? Aino";

  private static final String HAPPY =
      "Thank you so much Aino, it came this morning! Wonderful service in the end, I am very happy.";

  private final Town town;
  private final PublicPage page;
  private String caseId = "";
  private String address = "";

  LateParcel(Town town) {
    this.town = town;
    this.page = town.page("Meri Parcels");
  }

  void isTold() throws Exception {
    town.dawns();
    caseId = page.comments(CUSTOMER, COMPLAINT);
    sheIsAnsweredAtOnceWithATime();
    weAreRemindedOfOurWord();
    ourWordIsKeptByAnOfferToGoOnInPrivate();
    sheWritesInPrivate();
    theMatterIsSolvedInPrivate();
    theCaseCannotEndBeforeTheThreadIsAsked();
    theThreadIsAskedAndAnswers();
    thePublicSeesHowItEnded();
  }

  private void sheIsAnsweredAtOnceWithATime() throws Exception {
    LocalDateTime noon = town.clock.local().with(LocalTime.NOON);
    Desk aino = town.desk(town.aino).opens(caseId).claims().writes(WORD);
    aino.fills("#reply-promise-what", "Where the parcel is").fills("#reply-promise-by", noon);
    aino.sends();
    town.undoTimeIsOver();
    town.file(town.aino, caseId).happens("reply-published", 1);

    assertThat(page.ourReplies()).isEqualTo(List.of(WORD));
    aino.opens(caseId).sees("#case-word", "Where the parcel is");
    assertThat(aino.text("#case-word")).contains("left");
    assertThat(aino.text("#next-update")).startsWith("Next update by");
    assertThat(status()).isEqualTo("coming_back");
  }

  private void weAreRemindedOfOurWord() throws Exception {
    town.clock.passes(Duration.ofMinutes(150));
    CaseFile file = town.file(town.aino, caseId);
    file.happens("promise-warned", 1);
    Patience.until("the alert", () -> alerts(file).contains("promise"));
  }

  private void ourWordIsKeptByAnOfferToGoOnInPrivate() throws Exception {
    Desk aino = town.desk(town.aino).opens(caseId).claims();
    aino.clicks("#offer-form summary")
        .clicks("#offer-way option[value=mail]")
        .clicks("#offer-save");
    aino.sees("#case-private [id^=alias-]", "@");
    address = aino.text("#case-private [id^=alias-] [dir=ltr]");
    aino.sees("#composer", address);
    aino.sends();
    town.undoTimeIsOver();
    town.file(town.aino, caseId).happens("hand-off-offered", 1);
    aino.opens(caseId).fills("input[id^=keep-]", "Told her in the thread how we go on");
    aino.clicks("[id^=keep-form-] button.primary");
    aino.sees("#private-state", "offered");
    assertThat(town.file(town.aino, caseId).timeline())
        .contains("promise-kept")
        .doesNotContain("promise-broken");
    assertThat(page.ourReplies()).hasSize(2).last().asString().contains(address);
  }

  private void sheWritesInPrivate() throws Exception {
    town.mail.arrives(
        """
        From: Maija Meri <maija@customers.example>
        To: %s
        Subject: My parcel
        Message-ID: <parcel-1@customers.example>
        Date: %s
        MIME-Version: 1.0
        Content-Type: text/plain; charset=UTF-8

        It is order 4711, Satamakatu 3, Turku.
        """
            .formatted(
                address,
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    town.clock.instant().atOffset(ZoneOffset.UTC))),
        town.clock.instant());
    CaseFile file = town.file(town.aino, caseId);
    file.happens("private-mention-joined", 1);
    Desk aino = town.desk(town.aino).opens(caseId);
    assertThat(aino.text("#private-state")).isEqualTo("goes on in private");
    assertThat(aino.text("#case-thread")).contains("order 4711");
    assertThat(page.text()).doesNotContain("4711");
    assertThat(file.read("/stranger").toString()).doesNotContain("4711", "Satamakatu");
  }

  private void theMatterIsSolvedInPrivate() throws Exception {
    Desk aino = town.desk(town.aino).opens(caseId).claims().writes(SOLVED_IN_PRIVATE).sends();
    town.undoTimeIsOver();
    town.file(town.aino, caseId).happens("reply-published", 3);
    assertThat(town.mail.wordsSentByUs())
        .singleElement()
        .asString()
        .contains("<maija@customers.example>", "a new one is on its way");
    assertThat(page.ourReplies()).hasSize(2);
    aino.opens(caseId).fills("#solve-what", "A new parcel, by express");
    aino.clicks("#solve-form input[type=checkbox]").clicks("#solve-save");
    aino.sees("#way-back");
  }

  private void theCaseCannotEndBeforeTheThreadIsAsked() throws Exception {
    var closed = town.file(town.aino, caseId).asks("/close", Map.of("outcome", "content"));
    assertThat(closed.status()).isEqualTo(409);
    assertThat(closed.body().path("code").asText()).isEqualTo("case.return-first");
    assertThat(town.file(town.aino, caseId).read("/stranger").path("missing").toString())
        .contains("solution");
  }

  private void theThreadIsAskedAndAnswers() throws Exception {
    town.dawns();
    Desk aino = town.desk(town.aino).goes("/cases/" + caseId + "?audience=public").claims();
    aino.writes(BACK).clicks("#reply-follow-up").sends();
    town.undoTimeIsOver();
    CaseFile file = town.file(town.aino, caseId);
    file.happens("follow-up-sent", 1);
    page.goesOn(CUSTOMER, COMPLAINT, HAPPY);
    file.happens("outcome-proposed", 1);
    assertThat(file.now().path("followUp").path("proposed").asText())
        .isIn("content", "turned_positive");
    aino.opens(caseId).sees("#proposed", "end");
    aino.answers("close", "turned_positive", "From three weeks of waiting to very happy.");
    file.becomes("closed", now -> now.path("status").asText().equals("closed"));
  }

  private void thePublicSeesHowItEnded() throws Exception {
    JsonNode now = town.file(town.aino, caseId).now();
    assertThat(now.path("outcome").asText()).isEqualTo("turned_positive");
    assertThat(page.ourReplies()).hasSize(3).first().isEqualTo(WORD);
    assertThat(page.ourReplies()).last().isEqualTo(BACK);
    JsonNode seen = town.file(town.aino, caseId).read("/stranger");
    assertThat(seen.path("reaction").asText()).isEqualTo("better");
    assertThat(seen.path("late").asBoolean()).isFalse();
    assertThat(seen.path("missing")).isEmpty();
  }

  private String status() throws Exception {
    return town.file(town.aino, caseId).now().path("status").asText();
  }

  private static String alerts(CaseFile file) throws Exception {
    return file.elsewhere("/api/v1/alerts").path("items").findValuesAsText("kind").toString();
  }
}
