package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.BO;
import static org.vastine.domain.feedbackcase.CaseFixture.DELIVERY;
import static org.vastine.domain.feedbackcase.CaseFixture.DRAFT;
import static org.vastine.domain.feedbackcase.CaseFixture.LEAVING;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.accepted;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.answered;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.heldBy;
import static org.vastine.domain.feedbackcase.CaseFixture.id;
import static org.vastine.domain.feedbackcase.CaseFixture.refusedCode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vastine.domain.factrequest.ContactWay;
import org.vastine.domain.factrequest.FactAnswers;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.factrequest.FactRequestState;
import org.vastine.domain.factrequest.WantedOutcome;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.PolicyFixture;
import org.vastine.domain.team.By;

@DisplayName("R18 asking for facts on a case")
final class CaseFactRequestsTest {

  private static final FactRequestId REQUEST = new FactRequestId(id(90));
  private static final FactRequestId OTHER = new FactRequestId(id(91));
  private static final Duration KEEP = Duration.ofDays(30);
  private static final Instant UNTIL = NOON.plus(Duration.ofDays(7));
  private static final FactAnswers ANSWERS =
      new FactAnswers(
          List.of(Optional.of("Maija")),
          Set.of(ContactWay.PHONE),
          Optional.of(WantedOutcome.REFUND),
          Optional.empty());

  private static CaseFactRequests at(Instant now) {
    return new CaseFactRequests(now);
  }

  private static FeedbackCase asked(FeedbackCase feedbackCase) {
    return feedbackCase.applyAll(
        accepted(at(NOON).ask(feedbackCase, AINO, REQUEST, UNTIL, by(AINO))));
  }

  private static FeedbackCase factsCame(FeedbackCase feedbackCase, Instant when) {
    return feedbackCase.applyAll(accepted(at(when).answer(feedbackCase, REQUEST, ANSWERS, KEEP)));
  }

  private static FactRequestState state(FeedbackCase feedbackCase) {
    return feedbackCase.factRequests().find(REQUEST).orElseThrow().state();
  }

  @Test
  @DisplayName("R18 one request at a time waits for its answer")
  void oneAtATime() {
    FeedbackCase asked = asked(anIrritatedCase());
    assertThat(refusedCode(at(NOON).ask(asked, BO, OTHER, UNTIL, by(BO))))
        .isEqualTo("facts.already-asked");
    FeedbackCase again =
        asked.applyAll(accepted(at(UNTIL).ask(asked, BO, OTHER, UNTIL.plusSeconds(60), by(BO))));
    assertThat(state(again)).isEqualTo(FactRequestState.EXPIRED);
    assertThat(again.factRequests().asked()).map(FactRequest::id).contains(OTHER);
  }

  @Test
  @DisplayName("R18 who does not hold the case does not ask, and nobody asks on an ended one")
  void whoAsks() {
    FeedbackCase held = heldBy(BO, anIrritatedCase());
    assertThat(refusedCode(at(NOON).ask(held, AINO, REQUEST, UNTIL, by(AINO))))
        .isEqualTo("case.held-by-another");
    FeedbackCase ended =
        answered(anIrritatedCase())
            .applyAll(
                accepted(
                    CaseEnding.disengage(
                        answered(anIrritatedCase()),
                        DisengageReason.TROLLING,
                        WORDS,
                        LEAVING,
                        by(AINO),
                        NOON)));
    assertThat(refusedCode(at(NOON).ask(ended, AINO, REQUEST, UNTIL, by(AINO))))
        .isEqualTo("case.ended");
  }

  @Test
  @DisplayName("R18 facts that came wake the case, and its clock begins with them")
  void factsWake() {
    FeedbackCase waiting = asked(answered(heldBy(AINO, anIrritatedCase())));
    assertThat(waiting.status()).isEqualTo(CaseStatus.AWAITING_CUSTOMER);
    Instant later = NOON.plus(Duration.ofHours(1));
    FeedbackCase awake = factsCame(waiting, later);
    awake = awake.applyAll(CaseFixture.triageAt(later).plannedAgain(awake));
    assertThat(awake.status()).isEqualTo(CaseStatus.OPEN);
    assertThat(awake.duty().answerDue()).hasValueSatisfying(due -> assertThat(due).isAfter(later));
    assertThat(awake.talk().owedSince()).isEqualTo(later);
    FactRequest request = awake.factRequests().find(REQUEST).orElseThrow();
    assertThat(request.state()).isEqualTo(FactRequestState.ANSWERED);
    assertThat(request.contact()).containsExactly(ContactWay.PHONE);
    assertThat(request.eraseAt()).contains(later.plus(KEEP));
  }

  @Test
  @DisplayName("R18 a reply that was on its way when the facts came does not answer them")
  void factsWhileAReplyIsOnItsWay() {
    FeedbackCase queued =
        asked(heldBy(AINO, anIrritatedCase()))
            .apply(
                new CaseEvent.ReplyQueued(
                    NOON, by(AINO), DRAFT, DELIVERY, Audience.PUBLIC, NOON, false));
    FeedbackCase came = factsCame(queued, NOON.plusSeconds(5));
    FeedbackCase published =
        came.applyAll(
            CaseReplies.published(
                came,
                DELIVERY,
                Audience.PUBLIC,
                came.talk().latest(),
                PolicyFixture.aPolicy(),
                NOON.plusSeconds(11)));
    assertThat(published.status()).isEqualTo(CaseStatus.OPEN);
    assertThat(published.duty().answerOwed()).isTrue();
    assertThat(came.talk().factsUnread()).isTrue();
    assertThat(queued.talk().factsUnread()).isFalse();
  }

  @Test
  @DisplayName("R18 a link that is used, expired, taken back or guessed gets one answer")
  void unusable() {
    FeedbackCase asked = asked(anIrritatedCase());
    FeedbackCase used = factsCame(asked, NOON);
    FeedbackCase withdrawn =
        asked.applyAll(accepted(at(NOON).withdraw(asked, AINO, REQUEST, by(AINO))));
    assertThat(refusedCode(at(NOON).answer(used, REQUEST, ANSWERS, KEEP)))
        .isEqualTo("facts.link-unusable");
    assertThat(refusedCode(at(UNTIL).answer(asked, REQUEST, ANSWERS, KEEP)))
        .isEqualTo("facts.link-unusable");
    assertThat(refusedCode(at(NOON).answer(withdrawn, REQUEST, ANSWERS, KEEP)))
        .isEqualTo("facts.link-unusable");
    assertThat(refusedCode(at(NOON).answer(asked, OTHER, ANSWERS, KEEP)))
        .isEqualTo("facts.link-unusable");
    assertThat(refusedCode(at(UNTIL.minusSeconds(1)).answer(asked, REQUEST, ANSWERS, KEEP)))
        .isEqualTo("accepted");
  }

  @Test
  @DisplayName("R18 time ends links, and erases answers when their days are over")
  void time() {
    FeedbackCase asked = asked(anIrritatedCase());
    assertThat(at(UNTIL.minusSeconds(1)).tick(asked)).isEmpty();
    assertThat(state(asked.applyAll(at(UNTIL).tick(asked)))).isEqualTo(FactRequestState.EXPIRED);
    FeedbackCase came = factsCame(asked, NOON);
    assertThat(at(NOON.plus(KEEP).minusSeconds(1)).tick(came)).isEmpty();
    FeedbackCase erased = came.applyAll(at(NOON.plus(KEEP)).tick(came));
    assertThat(state(erased)).isEqualTo(FactRequestState.ERASED);
    assertThat(at(NOON.plus(KEEP)).tick(erased)).isEmpty();
    assertThat(erased.factRequests().wanted()).contains(WantedOutcome.REFUND);
  }

  @Test
  @DisplayName("R18 answers are erased on demand, once, and nothing else is")
  void erase() {
    FeedbackCase asked = asked(anIrritatedCase());
    assertThat(refusedCode(at(NOON).erase(asked, REQUEST, by(AINO)))).isEqualTo("facts.not-now");
    assertThat(refusedCode(at(NOON).erase(asked, OTHER, by(AINO)))).isEqualTo("facts.not-found");
    FeedbackCase came = factsCame(asked, NOON);
    assertThat(refusedCode(at(NOON).withdraw(came, AINO, REQUEST, by(AINO))))
        .isEqualTo("facts.not-now");
    FeedbackCase erased = came.applyAll(accepted(at(NOON).erase(came, REQUEST, by(AINO))));
    assertThat(refusedCode(at(NOON).erase(erased, REQUEST, by(AINO)))).isEqualTo("facts.not-now");
  }

  @Test
  @DisplayName("R18 a request ends with its case")
  void endsWithItsCase() {
    FeedbackCase asked = asked(answered(heldBy(AINO, anIrritatedCase())));
    FeedbackCase closed =
        asked.applyAll(
            accepted(
                CaseEnding.close(
                    asked,
                    AINO,
                    CaseOutcome.STILL_UNHAPPY,
                    Optional.empty(),
                    Optional.empty(),
                    by(AINO),
                    NOON)));
    assertThat(state(closed)).isEqualTo(FactRequestState.WITHDRAWN);
  }

  @Test
  @DisplayName("R18 what was wished for is compared with what was given")
  void wantedAndGiven() {
    FeedbackCase asked = asked(answered(heldBy(AINO, anIrritatedCase())));
    assertThat(WantedAndGiven.on(asked)).isEmpty();
    FeedbackCase came = factsCame(asked, NOON);
    assertThat(WantedAndGiven.on(came))
        .map(WantedAndGiven::how)
        .contains(WantedAndGiven.Match.NOTHING);
    FeedbackCase solved =
        came.applyAll(
            accepted(
                new CaseFollowUp(PolicyFixture.aPolicy(), NOON)
                    .solve(came, AINO, WORDS, true, by(AINO))));
    assertThat(WantedAndGiven.on(solved))
        .map(WantedAndGiven::how)
        .contains(WantedAndGiven.Match.SOMETHING_ELSE);
  }

  @Test
  @DisplayName("R18 a wish said in the thread is noted, and the customer's own later answer wins")
  void notedByHand() {
    FeedbackCase noted =
        anIrritatedCase()
            .applyAll(
                accepted(at(NOON).note(anIrritatedCase(), AINO, WantedOutcome.APOLOGY, by(AINO))));
    assertThat(noted.factRequests().wanted()).contains(WantedOutcome.APOLOGY);
    assertThat(noted.factRequests().noted()).map(FactRequests.Noted::member).contains(AINO);
    assertThat(WantedAndGiven.on(noted))
        .map(WantedAndGiven::wanted)
        .contains(WantedOutcome.APOLOGY);
    assertThat(accepted(at(NOON).note(noted, AINO, WantedOutcome.APOLOGY, by(AINO)))).isEmpty();

    FeedbackCase came = factsCame(asked(noted), NOON.plusSeconds(60));
    assertThat(came.factRequests().wanted()).contains(WantedOutcome.REFUND);
    assertThat(came.factRequests().noted()).isEmpty();
    FeedbackCase again =
        came.applyAll(accepted(at(NOON).note(came, AINO, WantedOutcome.HEARD, by(AINO))));
    assertThat(again.factRequests().wanted()).contains(WantedOutcome.HEARD);
  }

  @Test
  @DisplayName("R18 a wish is noted by who may act on the case")
  void whoNotes() {
    FeedbackCase held = heldBy(BO, anIrritatedCase());
    assertThat(refusedCode(at(NOON).note(held, AINO, WantedOutcome.REFUND, by(AINO))))
        .isEqualTo("case.held-by-another");
  }

  @Test
  @DisplayName("R18 ten requests for facts are the most in the life of a case")
  void tenAtMost() {
    FeedbackCase asked = anIrritatedCase();
    for (int number = 1; number <= 10; number++) {
      FactRequestId request = new FactRequestId(id(900 + number));
      asked = asked.applyAll(accepted(ask(asked, request)));
      asked = asked.apply(new FactRequestEvent.FactsWithdrawn(NOON, by(AINO), request));
    }

    assertThat(ask(asked, new FactRequestId(id(911))))
        .isEqualTo(
            Decision.refused(
                Refusal.of(Refusal.Kind.HELD_BACK, "facts.too-many-on-case").with("most", 10)));
  }

  private static Decision<List<CaseEvent>> ask(FeedbackCase feedbackCase, FactRequestId request) {
    return at(NOON).ask(feedbackCase, AINO, request, UNTIL, by(AINO));
  }

  @Test
  @DisplayName("R18 an answer that wishes nothing leaves what was noted")
  void answerWithoutWish() {
    FeedbackCase noted =
        asked(anIrritatedCase())
            .apply(new WantedNoted(NOON, by(AINO), AINO, WantedOutcome.APOLOGY));

    FeedbackCase came =
        noted.apply(
            new FactRequestEvent.FactsAnswered(
                NOON, By.VASTINE, REQUEST, Set.of(), Optional.empty(), UNTIL));

    assertThat(came.factRequests().wanted()).contains(WantedOutcome.APOLOGY);
  }

  @Test
  @DisplayName("R18 consent to be contacted is asked for with the facts, where there is a way")
  void contact() {
    CaseFactRequests rules = new CaseFactRequests(NOON);
    FactRequestId request = new FactRequestId(CaseFixture.id(1));

    assertThat(rules.contact(request, Set.of(), by(AINO))).isEmpty();
    assertThat(rules.contact(request, Set.of(ContactWay.MAIL), by(AINO)))
        .containsExactly(
            new FactRequestEvent.ContactAsked(NOON, by(AINO), request, Set.of(ContactWay.MAIL)));
  }
}
