package org.vastine.application.factrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.feedbackcase.ByWhen;
import org.vastine.application.feedbackcase.CaseEventNames;
import org.vastine.application.feedbackcase.CloseCase;
import org.vastine.application.feedbackcase.Promising;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.team.BearerKey;
import org.vastine.application.world.Casework;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.factrequest.AskedFact;
import org.vastine.domain.factrequest.ContactWay;
import org.vastine.domain.factrequest.FactFault;
import org.vastine.domain.factrequest.FactKind;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.factrequest.FactRequestState;
import org.vastine.domain.factrequest.TypedFacts;
import org.vastine.domain.factrequest.WantedOutcome;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.WantedAndGiven;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;

/** Facts asked for and answered, told by the steps of members and a customer. */
@DisplayName("R18 asking a customer for facts")
final class AskingForFactsTest {

  private static final String HOME = "192.0.2.1";
  private static final TypedFacts ANSWERS =
      new TypedFacts(
          Map.of("fact-1", "Maija Kärki", "fact-2", "+358 40 123 4567"),
          Set.of("phone"),
          "refund",
          "");

  private final Casework work = new Casework();
  private final FactDesk desk =
      new FactDesk(work.world, work.world.ids(), work.world.secrets(), work.world.clock());

  private FeedbackCase aCase() {
    FeedbackCase feedbackCase = work.caseOf(work.given.wrote("Maija", "Where is my parcel?"));
    accepted(work.claims(work.aino, feedbackCase));
    return work.feedbackCase(feedbackCase.id());
  }

  private FeedbackCase answeredCase() {
    FeedbackCase feedbackCase = aCase();
    accepted(
        work.sends(
            work.aino,
            work.writes(work.aino, feedbackCase, Casework.GOOD_WORDS),
            Optional.empty()));
    work.world.clock().advance(Duration.ofMinutes(1));
    work.delivers();
    return work.feedbackCase(feedbackCase.id());
  }

  private Decision<AskFacts.Asked> asks(Actor who, FeedbackCase feedbackCase) {
    return desk.ask()
        .handle(
            who,
            new AskFacts.Command(
                feedbackCase.id(),
                ExpectedVersion.ANY,
                List.of(
                    new AskFacts.Wish(FactKind.NAME, true, "", ""),
                    new AskFacts.Wish(FactKind.PHONE, false, "", "To call you back.")),
                LanguageTag.of("fi")));
  }

  private Decision<OpenFactForm.View> opens(String link, String from) {
    return desk.open().handle(new OpenFactForm.Command(new Secret(link), from));
  }

  private Decision<AnswerFacts.Outcome> posts(AskFacts.Asked asked, TypedFacts typed) {
    return desk.answer()
        .handle(new AnswerFacts.Command(new Secret(asked.link().reveal()), HOME, typed));
  }

  private Decision<ChangeFactRequest.Changed> changes(
      Actor who, FactRequestId id, ChangeFactRequest.Step step) {
    return desk.change().handle(who, new ChangeFactRequest.Command(id, ExpectedVersion.ANY, step));
  }

  private Decision<ReadFactAnswers.View> reads(Actor who, AskFacts.Asked asked) {
    return desk.readAnswers().handle(who, new ReadFactAnswers.Command(asked.request().id()));
  }

  private FactRequestState state(AskFacts.Asked asked) {
    return work.feedbackCase(asked.feedbackCase().id())
        .factRequests()
        .find(asked.request().id())
        .orElseThrow()
        .state();
  }

  private List<String> timeline(FeedbackCase feedbackCase) {
    return work.inside(() ->
        work.world.timeline().of(feedbackCase.id(), 0, 100).stream()
            .map(entry -> CaseEventNames.of(entry.event()))
            .filter(name -> name.startsWith("facts-"))
            .toList());
  }

  private String guess(AskFacts.Asked asked) {
    BearerKey link = asked.link();
    return new BearerKey(link.kind(), link.workspace(), link.id(), new Secret("A".repeat(43)))
        .reveal();
  }

  @Test
  @DisplayName("R18 the whole way: asked, opened, answered, read, erased")
  void wholeWay() {
    AskFacts.Asked asked = accepted(asks(work.aino, answeredCase()));
    assertThat(asked.feedbackCase().status()).isEqualTo(CaseStatus.AWAITING_CUSTOMER);
    OpenFactForm.View form = accepted(opens(asked.link().reveal(), HOME));
    assertThat(form.organisation()).isEqualTo("Acme");
    assertThat(form.form().facts()).hasSize(2);

    assertThat(accepted(posts(asked, ANSWERS))).isInstanceOf(AnswerFacts.Outcome.Taken.class);

    FeedbackCase awake = work.feedbackCase(asked.feedbackCase().id());
    assertThat(awake.status()).isEqualTo(CaseStatus.OPEN);
    assertThat(awake.duty().answerDue())
        .hasValueSatisfying(due -> assertThat(due).isAfter(work.world.clock().instant()));
    assertThat(accepted(reads(work.bo, asked)).answers().values())
        .containsExactly(Optional.of("Maija Kärki"), Optional.of("+358 40 123 4567"));
    accepted(changes(work.bo, asked.request().id(), ChangeFactRequest.Step.ERASE));
    assertThat(state(asked)).isEqualTo(FactRequestState.ERASED);
    assertThat(code(reads(work.bo, asked))).isEqualTo("facts.not-now");
    assertThat(timeline(awake)).containsExactly("facts-asked", "facts-answered", "facts-erased");
  }

  @Test
  @DisplayName("R18 used, expired, withdrawn and guessed links get one and the same answer")
  void sameAnswer() {
    AskFacts.Asked used = accepted(asks(work.aino, aCase()));
    accepted(posts(used, ANSWERS));
    Decision<?> again = posts(used, ANSWERS);
    Decision<?> reopened = opens(used.link().reveal(), HOME);

    AskFacts.Asked withdrawn = accepted(asks(work.aino, used.feedbackCase()));
    accepted(changes(work.aino, withdrawn.request().id(), ChangeFactRequest.Step.WITHDRAW));
    Decision<?> takenBack = opens(withdrawn.link().reveal(), HOME);

    AskFacts.Asked expired = accepted(asks(work.aino, used.feedbackCase()));
    work.world.clock().advance(FactRequestRules.DEFAULT.linkLasts());
    Decision<?> tooLate = posts(expired, ANSWERS);

    Decision<?> guessed = opens(guess(expired), HOME);
    Decision<?> noLink = opens("hello", HOME);
    Decision<?> noWorkspace =
        opens(
            new BearerKey(
                    BearerKey.Kind.FACT_REQUEST,
                    new WorkspaceId(new UUID(0, 1)),
                    new UUID(0, 2),
                    new Secret("A".repeat(43)))
                .reveal(),
            HOME);

    assertThat(code(again)).isEqualTo("facts.link-unusable");
    assertThat(List.<Decision<?>>of(reopened, takenBack, tooLate, guessed, noLink, noWorkspace))
        .allSatisfy(answer -> assertThat(answer).isEqualTo(again));
  }

  @Test
  @DisplayName("R18 who guesses has to wait, and nobody else has")
  void throttled() {
    AskFacts.Asked asked = accepted(asks(work.aino, aCase()));
    for (int i = 0; i < 20; i++) {
      assertThat(code(opens(guess(asked), HOME))).isEqualTo("facts.link-unusable");
    }
    assertThat(code(opens(guess(asked), HOME))).isEqualTo("facts.throttled");
    assertThat(code(opens(asked.link().reveal(), HOME))).isEqualTo("facts.throttled");
    assertThat(code(opens(asked.link().reveal(), "192.0.2.2"))).isEqualTo("accepted");
    work.world.clock().advance(Duration.ofMinutes(15).plusSeconds(1));
    assertThat(code(opens(asked.link().reveal(), HOME))).isEqualTo("accepted");
  }

  @Test
  @DisplayName("R18 a faulty form keeps nothing and uses nothing up")
  void faulty() {
    AskFacts.Asked asked = accepted(asks(work.aino, aCase()));
    TypedFacts typed = new TypedFacts(Map.of("fact-3", "x"), Set.of(), "", "");

    assertThat(accepted(posts(asked, typed)))
        .isInstanceOfSatisfying(
            AnswerFacts.Outcome.Faulty.class,
            faulty ->
                assertThat(faulty.faults())
                    .containsExactly(
                        new FactFault("fact-1", FactFault.What.MISSING),
                        new FactFault("facts", FactFault.What.UNKNOWN)));

    assertThat(state(asked)).isEqualTo(FactRequestState.ASKED);
    assertThat(accepted(posts(asked, ANSWERS))).isInstanceOf(AnswerFacts.Outcome.Taken.class);
  }

  @Test
  @DisplayName("R18 R43 time erases answers, and ends links that nobody used")
  void time() {
    AskFacts.Asked answered = accepted(asks(work.aino, aCase()));
    accepted(posts(answered, ANSWERS));
    AskFacts.Asked unanswered = accepted(asks(work.aino, answered.feedbackCase()));
    assertThat(accepted(desk.tend().handle(work.vastine, new TendFactRequests.Command())).cases())
        .isZero();

    work.world.clock().advance(Duration.ofDays(7));
    accepted(desk.tend().handle(work.vastine, new TendFactRequests.Command()));
    assertThat(state(unanswered)).isEqualTo(FactRequestState.EXPIRED);
    assertThat(state(answered)).isEqualTo(FactRequestState.ANSWERED);

    work.world.clock().advance(Duration.ofDays(23));
    accepted(desk.tend().handle(work.vastine, new TendFactRequests.Command()));
    assertThat(state(answered)).isEqualTo(FactRequestState.ERASED);
    assertThat(work.inside(() -> work.world.factRequestBook().answers(answered.request().id())))
        .isEmpty();
    assertThat(accepted(desk.tend().handle(work.vastine, new TendFactRequests.Command())).cases())
        .isZero();
  }

  @Test
  @DisplayName("R18 a request that ended with its case is left alone by time")
  void endedWithItsCase() {
    FeedbackCase feedbackCase = answeredCase();
    AskFacts.Asked asked = accepted(asks(work.aino, feedbackCase));
    accepted(
        new CloseCase(work.caseWork(), work.world.timeline())
            .handle(
                work.aino,
                new CloseCase.Command(
                    feedbackCase.id(),
                    ExpectedVersion.ANY,
                    CaseOutcome.STILL_UNHAPPY,
                    Optional.empty(),
                    Optional.empty())));
    assertThat(state(asked)).isEqualTo(FactRequestState.WITHDRAWN);
    assertThat(code(posts(asked, ANSWERS))).isEqualTo("facts.link-unusable");
    work.world.clock().advance(Duration.ofDays(8));
    accepted(desk.tend().handle(work.vastine, new TendFactRequests.Command()));
    assertThat(state(asked)).isEqualTo(FactRequestState.WITHDRAWN);
    assertThat(accepted(desk.tend().handle(work.vastine, new TendFactRequests.Command())).cases())
        .isZero();
  }

  @Test
  @DisplayName("R18 R42 each look at the answers is in the audit log, without the answers")
  void looksAreNoted() {
    AskFacts.Asked asked = accepted(asks(work.aino, aCase()));
    accepted(posts(asked, ANSWERS));
    accepted(reads(work.bo, asked));
    accepted(reads(work.bo, asked));
    List<AuditLog.Entry> entries = work.inside(() -> work.world.auditLog().latest(50));
    assertThat(entries.stream().filter(entry -> entry.action().equals("facts.read")))
        .hasSize(2)
        .allSatisfy(entry -> assertThat(entry.by()).isEqualTo(work.bo.by()));
    assertThat(entries.toString()).doesNotContain("Maija", "123 4567", asked.link().reveal());
  }

  @Test
  @DisplayName("R18 who may not see answers sees none, and who may not write asks nothing")
  void permissions() {
    AskFacts.Asked asked = accepted(asks(work.aino, aCase()));
    accepted(posts(asked, ANSWERS));
    Actor auditor =
        work.inside(() -> Actor.of(work.vastine.workspace(), work.given.aMember(Role.AUDITOR)));
    Actor reader =
        new Actor(work.aino.workspace(), work.aino.by(), EnumSet.of(Permission.READ_CASES));
    for (Actor who : List.of(auditor, reader)) {
      assertThat(code(reads(who, asked))).isEqualTo("team.permission-needed");
      assertThat(code(asks(who, asked.feedbackCase()))).isEqualTo("team.permission-needed");
      assertThat(code(changes(who, asked.request().id(), ChangeFactRequest.Step.ERASE)))
          .isEqualTo("team.permission-needed");
      assertThat(
              accepted(
                      desk.readCase()
                          .handle(who, new ReadCaseFacts.Command(asked.feedbackCase().id())))
                  .lines())
          .hasSize(1);
    }
    assertThat(code(asks(work.bo, asked.feedbackCase()))).isEqualTo("case.held-by-another");
  }

  @Test
  @DisplayName("R18 the wanted outcome stays with the case and is compared with what was given")
  void wanted() {
    AskFacts.Asked asked = accepted(asks(work.aino, aCase()));
    accepted(posts(asked, ANSWERS));
    ReadCaseFacts.View view =
        accepted(
            desk.readCase()
                .handle(work.aino, new ReadCaseFacts.Command(asked.feedbackCase().id())));
    assertThat(view.wanted())
        .hasValueSatisfying(wanted -> {
          assertThat(wanted.wanted()).isEqualTo(WantedOutcome.REFUND);
          assertThat(wanted.how()).isEqualTo(WantedAndGiven.Match.NOTHING);
        });
  }

  @Test
  @DisplayName("R3 R18 facts that came are an occasion to tell the owner")
  void told() {
    AskFacts.Asked asked = accepted(asks(work.aino, aCase()));
    accepted(posts(asked, ANSWERS));
    assertThat(
            work.inside(() ->
                work.world.alertOutbox().lockDue(work.world.clock().instant(), 100).stream()
                    .filter(occasion -> occasion.kind() == AlertKind.FACTS_CAME)
                    .toList()))
        .hasSize(1)
        .allSatisfy(
            occasion -> assertThat(occasion.token()).isEqualTo(asked.request().id().toString()));
  }

  @Test
  @DisplayName("R18 the link is kept as a hash only")
  void hashed() {
    AskFacts.Asked asked = accepted(asks(work.aino, aCase()));
    FactRequestBook.Entry entry =
        work.inside(() -> work.world.factRequestBook().find(asked.request().id()).orElseThrow());
    assertThat(entry.secret().matches(asked.link().secret())).isTrue();
    assertThat(entry.toString() + asked).doesNotContain(asked.link().secret().value());
  }

  private Decision<AskFacts.Asked> asksWith(FeedbackCase feedbackCase, AskFacts.Then then) {
    return desk.ask()
        .handle(
            work.aino,
            new AskFacts.Command(
                feedbackCase.id(),
                ExpectedVersion.ANY,
                List.of(new AskFacts.Wish(FactKind.NAME, true, "", "")),
                LanguageTag.of("en"),
                then));
  }

  @Test
  @DisplayName(
      "R18 facts, the consent to be contacted and a promise are asked and given in one step")
  void oneStep() {
    FeedbackCase feedbackCase = aCase();
    Instant due = work.world.clock().instant().plus(Duration.ofHours(3));

    AskFacts.Asked asked =
        accepted(
            asksWith(
                feedbackCase,
                new AskFacts.Then(
                    EnumSet.of(ContactWay.PHONE),
                    Optional.of(new Promising.Word("Call them", new ByWhen.Moment(due))))));

    assertThat(
            work.inside(() ->
                work.world.timeline().of(feedbackCase.id(), 0, 100).stream()
                    .map(entry -> CaseEventNames.of(entry.event()))
                    .toList()))
        .containsSubsequence("facts-asked", "contact-asked", "promise-made");
    assertThat(asked.form().facts())
        .extracting(AskedFact::kind)
        .containsExactly(FactKind.NAME, FactKind.PHONE);
    assertThat(asked.said().contact()).containsExactly(ContactWay.PHONE);
    assertThat(asked.said().back().orElseThrow()).matches(".*\\d\\d:\\d\\d");
    assertThat(asked.feedbackCase().promises().open()).hasSize(1);
  }

  @Test
  @DisplayName("R21 where the promise cannot be kept nothing is asked either")
  void notHalf() {
    FeedbackCase feedbackCase = aCase();
    Instant past = work.world.clock().instant().minusSeconds(60);

    assertThat(
            code(
                asksWith(
                    feedbackCase,
                    new AskFacts.Then(
                        Set.of(),
                        Optional.of(new Promising.Word("Call", new ByWhen.Moment(past)))))))
        .isEqualTo("promise.time-past");
    assertThat(work.feedbackCase(feedbackCase.id()).factRequests().all()).isEmpty();
  }
}
