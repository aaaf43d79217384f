package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.BO;
import static org.vastine.domain.feedbackcase.CaseFixture.CASE;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.aMail;
import static org.vastine.domain.feedbackcase.CaseFixture.aMention;
import static org.vastine.domain.feedbackcase.CaseFixture.assessed;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.id;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.vastine.domain.bystander.Endings;
import org.vastine.domain.bystander.StrangerView;
import org.vastine.domain.community.AnswerReading;
import org.vastine.domain.doxxing.DetailKind;
import org.vastine.domain.doxxing.Doxxing;
import org.vastine.domain.doxxing.PrivateDetail;
import org.vastine.domain.factrequest.ContactWay;
import org.vastine.domain.factrequest.FactAnswers;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.goodwill.Authority;
import org.vastine.domain.goodwill.BudgetFixture;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantStep;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.policy.PolicyFixture;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/**
 * The life of one case, led by two members who do whatever comes to their mind. Every step is asked
 * of the domain, which may refuse it.
 */
final class RandomLife {
  private static final MistakeEvidence SHOWN = new MistakeEvidence(WORDS, WORDS, LocalDate.EPOCH);

  private static final Duration LEASE = Duration.ofMinutes(15);

  /** An event, and where the case stood before and after it. */
  record Passage(CaseStatus from, CaseStatus to, Class<?> event) {}

  private final Random random;
  private final Random giving;
  private final Random asking;
  private final Random meeting;
  private final Random leaving;
  private final Random helping;
  private final Random deciding;
  private final Random watching;
  private final Random exposing;
  private final ResponsePolicy policy = PolicyFixture.aPolicy();
  private final List<CaseEvent> events = new ArrayList<>();
  private final Set<Passage> passages = new HashSet<>();
  private FeedbackCase feedbackCase;
  private GoodwillBudget budget = BudgetFixture.of(50_000);
  private Instant now = NOON;
  private long next = 1_000;

  RandomLife(long seed) {
    random = new Random(seed);
    giving = new Random(~seed);
    asking = new Random(seed * 31);
    meeting = new Random(31 * seed + 7);
    leaving = new Random(~seed * 31);
    helping = new Random(37 * seed + 11);
    deciding = new Random(41 * seed + 13);
    watching = new Random(43 * seed + 17);
    exposing = new Random(47 * seed + 19);
    Mention mention = aMention(1, NOON);
    events.add(CaseIntake.open(mention, NOON));
    feedbackCase = FeedbackCase.fold(CASE, events);
    judge(mention);
  }

  private void judge(Mention mention) {
    Style style = pick(Style.values());
    add(
        CaseFixture.triageAt(now)
            .judged(feedbackCase, mention.id(), assessed(style, random.nextDouble())));
  }

  private void add(List<CaseEvent> more) {
    for (CaseEvent event : more) {
      CaseStatus before = feedbackCase.status();
      feedbackCase = feedbackCase.apply(event);
      events.add(event);
      passages.add(new Passage(before, feedbackCase.status(), event.getClass()));
    }
  }

  private void ask(Decision<List<CaseEvent>> decision) {
    if (decision instanceof Decision.Accepted<List<CaseEvent>>(var accepted)) {
      add(accepted);
    }
  }

  private <T> T pick(T[] values) {
    return pick(random, values);
  }

  private static <T> T pick(Random from, T[] values) {
    return values[from.nextInt(values.length)];
  }

  private Optional<CaseTextId> maybe() {
    return random.nextBoolean() ? Optional.of(WORDS) : Optional.empty();
  }

  private PromiseId anyPromise() {
    List<Promise> all = feedbackCase.promises().all();
    return all.isEmpty() ? new PromiseId(id(1)) : all.get(random.nextInt(all.size())).id();
  }

  /** Somebody does something, some time later. */
  void step() {
    now = now.plus(Duration.ofMinutes(random.nextInt(240)));
    MemberId member = random.nextBoolean() ? AINO : BO;
    giveOrNot(member);
    askOrNot(member);
    meetOrNot(member);
    leaveOrNot(member);
    helpOrNot(member);
    correctOrNot(member);
    watchOrNot();
    exposeOrNot(member);
    recheckOrNot(member);
    switch (random.nextInt(18)) {
      case 0 -> ask(CaseClaims.claim(feedbackCase, member, LEASE, now));
      case 1 -> ask(CaseClaims.release(feedbackCase, member, now));
      case 2 -> ask(CaseClaims.takeOver(feedbackCase, member, LEASE, now));
      case 3, 4, 5 -> send(member);
      case 6, 7 -> arrive();
      case 8 -> writeAgain();
      case 9, 10 -> add(CaseClock.tick(feedbackCase, now));
      case 11 -> promise(member);
      case 12 -> changePromise(member);
      case 13 -> solve(member);
      case 14 -> close(member);
      case 15 -> decline(member);
      case 16 -> disengage(member);
      default -> ask(CaseEnding.reopen(feedbackCase, random.nextBoolean(), by(member), now));
    }
  }

  private void close(MemberId member) {
    Optional<CaseTextId> noReturn = deciding.nextBoolean() ? Optional.of(WORDS) : Optional.empty();
    ask(
        CaseEnding.close(
            feedbackCase, member, pick(CaseOutcome.values()), maybe(), noReturn, by(member), now));
  }

  private void decline(MemberId member) {
    CaseSilence.Decider who =
        new CaseSilence.Decider(deciding.nextBoolean(), deciding.nextInt(6) == 0);
    Optional<CaseTextId> note = maybe();
    Optional<CaseSilence.Hurdle> hurdle = CaseSilence.hurdle(feedbackCase, who.keepsAuthor());
    Decision<List<CaseEvent>> decision =
        CaseEnding.decline(
            feedbackCase, member, who, pick(SilenceReason.values()), note, by(member), now);
    if (decision instanceof Decision.Accepted<List<CaseEvent>> && hurdle.isPresent()) {
      assertThat(who.lead() && note.isPresent()).as("%s overcome", hurdle).isTrue();
    }
    ask(decision);
  }

  private void disengage(MemberId member) {
    CaseEnding.Leaving how =
        new CaseEnding.Leaving(
            deciding.nextInt(6) == 0, deciding.nextBoolean(), deciding.nextInt(3) == 0);
    Decision<List<CaseEvent>> decision =
        CaseEnding.disengage(
            feedbackCase, pick(DisengageReason.values()), WORDS, how, by(member), now);
    if (decision instanceof Decision.Accepted<List<CaseEvent>>) {
      assertThat(feedbackCase.standoff().offer().isPresent() || how.withoutOffer()).isTrue();
      assertThat(!how.named() || how.signedOff()).isTrue();
    }
    ask(decision);
  }

  /** What a case is taken for, and whether a threat stands, has chances of its own. */
  private void correctOrNot(MemberId member) {
    if (deciding.nextInt(25) == 0) {
      ask(
          CaseFixture.triageAt(now)
              .corrected(
                  feedbackCase,
                  pick(deciding, Style.values()),
                  pick(deciding, Sentiment.values()),
                  Subject.OTHER,
                  LanguageTag.of("fi"),
                  by(member)));
    }
    if (deciding.nextInt(25) == 0) {
      ask(CaseThreat.lift(feedbackCase, WORDS, by(member), now));
    }
  }

  /** What ended is looked at, sooner or later. */
  private void watchOrNot() {
    if (watching.nextInt(3) == 0) {
      Instant before = feedbackCase.changedAt();
      StrangerView view = StrangerView.of(List.of(), feedbackCase, false, now);
      add(Endings.note(feedbackCase, view, now));
      assertThat(feedbackCase.changedAt()).isEqualTo(before);
      assertThat(Endings.note(feedbackCase, view, now)).isEmpty();
    }
  }

  /** What is published of members, and what leads say of it. */
  private void exposeOrNot(MemberId member) {
    switch (exposing.nextInt(40)) {
      case 0, 1 -> {
        List<PrivateDetail> details = new ArrayList<>();
        details.add(
            new PrivateDetail(
                pick(exposing, DetailKind.values()), new TextSpan(exposing.nextInt(5), 12)));
        MentionId mention = feedbackCase.talk().latest();
        List<Doxxing.Found> found = List.of(new Doxxing.Found(member, details));
        add(CaseExposure.seen(feedbackCase, mention, found, now));
        assertThat(CaseExposure.seen(feedbackCase, mention, found, now)).isEmpty();
      }
      case 2, 3 -> ask(CaseExposure.dismiss(feedbackCase, WORDS, by(member), now));
      case 4 -> {
        boolean kept = CaseClaims.isKeptFrom(feedbackCase, member);
        Decision<List<CaseEvent>> given = CaseClaims.assign(feedbackCase, member, by(AINO), now);
        assertThat(kept && given instanceof Decision.Accepted<List<CaseEvent>>).isFalse();
        ask(given);
      }
      case 5 -> ask(CaseClaims.assignAllTheSame(feedbackCase, member, WORDS, by(AINO), now));
      default -> {}
    }
  }

  /** A step that keeps the author away comes up again, and changes nothing about the case. */
  private void recheckOrNot(MemberId member) {
    if (exposing.nextInt(30) == 0) {
      ConductMove move =
          pick(
              exposing,
              new ConductMove[] {
                ConductMove.RECHECK_DUE, ConductMove.RECHECK_MISSED, ConductMove.KEPT
              });
      boolean kept = move == ConductMove.KEPT;
      FeedbackCase before = feedbackCase;
      add(
          List.of(
              new ConductEvent.ConductMoved(
                  now,
                  kept ? by(member) : By.VASTINE,
                  new ConductStepId(id(8)),
                  ConductRung.BLOCKED,
                  move,
                  kept ? Optional.of(WORDS) : Optional.empty(),
                  kept ? Optional.of(now.plus(Duration.ofDays(30))) : Optional.empty())));
      assertThat(feedbackCase.status()).isEqualTo(before.status());
      assertThat(feedbackCase.hold()).isEqualTo(before.hold());
      assertThat(feedbackCase.duty()).isEqualTo(before.duty());
    }
  }

  private void send(MemberId member) {
    if (random.nextBoolean()) {
      ask(CaseClaims.claim(feedbackCase, member, LEASE, now));
    }
    DeliveryId delivery = new DeliveryId(id(next++));
    Audience audience = pick(Audience.values());
    Decision<List<CaseEvent>> queued =
        CaseReplies.queue(
            feedbackCase,
            member,
            CaseFixture.DRAFT,
            delivery,
            audience,
            false,
            ReplyMoves.UNKNOWN,
            feedbackCase.talk().mentions(),
            now,
            by(member),
            now);
    if (queued instanceof Decision.Accepted<List<CaseEvent>>(var accepted)) {
      add(accepted);
      assertThat(feedbackCase.hold().holder(now)).contains(member);
      if (meeting.nextInt(3) == 0) {
        offer(member, delivery, audience);
      }
      if (random.nextBoolean()) {
        ask(
            new CaseFollowUp(policy, now)
                .ask(feedbackCase, delivery, audience, "Hyvin?", by(member)));
      } else {
        makePromise(member, Optional.of(delivery));
      }
    }
  }

  private void arrive() {
    feedbackCase
        .talk()
        .pending()
        .ifPresent(delivery -> {
          if (random.nextInt(4) == 0) {
            add(List.of(new CaseEvent.ReplyUndone(now, by(AINO), delivery)));
          } else {
            add(
                CaseReplies.published(
                    feedbackCase,
                    delivery,
                    pick(Audience.values()),
                    feedbackCase.talk().latest(),
                    policy,
                    now));
          }
        });
  }

  private void writeAgain() {
    Mention mention = aMention(next++, now);
    add(CaseIntake.join(feedbackCase, mention, now));
    judge(mention);
  }

  private void promise(MemberId member) {
    makePromise(member, Optional.empty());
  }

  private void makePromise(MemberId member, Optional<DeliveryId> with) {
    CasePromises.Wish wish = new CasePromises.Wish(new PromiseId(id(next++)), WORDS, soon(), with);
    ask(
        new CasePromises(policy, now)
            .make(feedbackCase, member, wish, random.nextInt(25), by(member)));
  }

  private Instant soon() {
    return policy.calendar().nextOpening(now.plus(Duration.ofMinutes(random.nextInt(3_000) - 60)));
  }

  private void changePromise(MemberId member) {
    CasePromises promises = new CasePromises(policy, now);
    PromiseId id = anyPromise();
    switch (random.nextInt(3)) {
      case 0 -> ask(promises.keep(feedbackCase, member, id, maybe(), by(member)));
      case 1 -> ask(promises.withdraw(feedbackCase, member, id, WORDS, by(member)));
      default -> ask(promises.move(feedbackCase, member, id, soon(), WORDS, by(member)));
    }
  }

  private void solve(MemberId member) {
    CaseFollowUp followUp = new CaseFollowUp(policy, now);
    switch (random.nextInt(4)) {
      case 0, 1 ->
          ask(followUp.solve(feedbackCase, member, WORDS, random.nextBoolean(), by(member)));
      case 2 -> ask(followUp.waive(feedbackCase, member, WORDS, by(member)));
      default -> ask(followUp.takeBack(feedbackCase, member, WORDS, by(member)));
    }
  }

  /** Letting go of all in hand has chances of its own. */
  private void leaveOrNot(MemberId member) {
    if (leaving.nextInt(15) == 0) {
      MemberId other = member.equals(AINO) ? BO : AINO;
      Optional<MemberId> to = leaving.nextBoolean() ? Optional.of(other) : Optional.empty();
      add(CaseHandOver.letGo(feedbackCase, member, to, now));
    }
  }

  /** Goodwill has chances of its own, so that it changes no life in which nothing is given. */
  private void giveOrNot(MemberId member) {
    Grants grants = feedbackCase.grants();
    CaseGoodwill rules = new CaseGoodwill(now);
    Authority authority = pick(giving, Authority.values());
    CaseGoodwill.Who who = new CaseGoodwill.Who(member, authority, by(member));
    if (!grants.open().isEmpty() && giving.nextBoolean()) {
      GrantStep step = pick(giving, GrantStep.values());
      GrantId id = grants.open().getFirst().id();
      give(rules.move(feedbackCase, budget, who, id, step, Optional.of(WORDS)));
    } else if (giving.nextInt(15) == 0) {
      CaseGoodwill.Wish wish =
          new CaseGoodwill.Wish(
              new GrantId(id(next++)),
              GrantKind.GIFT,
              BudgetFixture.euros(1 + giving.nextInt(3_000)),
              WORDS,
              giving.nextBoolean(),
              giving.nextBoolean());
      give(rules.ask(feedbackCase, budget, who, wish));
    }
  }

  private void give(Decision<CaseGoodwill.Done> decision) {
    if (decision instanceof Decision.Accepted<CaseGoodwill.Done>(var done)) {
      add(done.events());
      budget = done.entry().map(budget::after).orElse(budget);
    }
  }

  /** Asking for facts has chances of its own, too. */
  private void askOrNot(MemberId member) {
    CaseFactRequests requests = new CaseFactRequests(now);
    List<FactRequest> all = feedbackCase.factRequests().all();
    if (asking.nextInt(10) == 0) {
      Instant until = now.plus(Duration.ofHours(1 + asking.nextInt(50)));
      FactRequestId request = new FactRequestId(id(next++));
      int before = events.size();
      ask(requests.ask(feedbackCase, member, request, until, by(member)));
      if (events.size() > before) {
        add(requests.contact(request, Set.of(ContactWay.MAIL), by(member)));
      }
    } else if (!all.isEmpty()) {
      FactRequestId last = all.getLast().id();
      switch (asking.nextInt(12)) {
        case 0 -> factsCome(requests, last);
        case 1 -> ask(requests.withdraw(feedbackCase, member, last, by(member)));
        case 2 -> ask(requests.erase(feedbackCase, last, by(member)));
        case 3, 4 -> add(requests.tick(feedbackCase));
        default -> {
          // Nothing comes to their mind.
        }
      }
    }
  }

  /** So has the way into private. */
  private void meetOrNot(MemberId member) {
    CaseHandOff handOff = new CaseHandOff(now);
    switch (meeting.nextInt(16)) {
      case 0 -> ask(handOff.accept(feedbackCase, member, Optional.empty(), by(member)));
      case 1 -> ask(handOff.refuse(feedbackCase, member, Optional.of(WORDS), by(member)));
      case 2 -> ask(handOff.end(feedbackCase, member, WORDS, by(member)));
      case 3, 4 -> writeInPrivate();
      case 5 -> letInOrNot(member);
      case 6, 7 -> plan(member);
      case 8, 9, 10 -> meet(member);
      default -> {}
    }
  }

  /** Others in the thread, and what is learnt from mistakes, as well. */
  private void helpOrNot(MemberId member) {
    CaseCommunity community = new CaseCommunity(now);
    CaseMistake mistake = new CaseMistake(now);
    // A window is short beside the steps of a life: as long as one is open, others talk a lot.
    for (int i = 0; i < 4 && feedbackCase.status() == CaseStatus.COMMUNITY; i++) {
      add(community.looked(feedbackCase, someLook()));
    }
    List<CommunityAnswer> answers = feedbackCase.community().answers();
    switch (helping.nextInt(14)) {
      case 0, 1, 2 -> add(community.looked(feedbackCase, someLook()));
      case 3 -> ask(community.takeBack(feedbackCase, member, by(member)));
      case 4 -> ask(mistake.mark(feedbackCase, member, SHOWN, by(member)));
      case 5 -> ask(mistake.unmark(feedbackCase, member, by(member)));
      case 6 -> ask(mistake.note(feedbackCase, WORDS, helping.nextBoolean(), by(member)));
      case 7, 8 -> {
        if (!answers.isEmpty()) {
          MentionId answer = answers.getFirst().mention();
          ask(community.judge(feedbackCase, member, answer, helping.nextInt(3) > 0, by(member)));
          ask(community.prepareThanks(feedbackCase, answer, new CaseId(id(next++)), by(member)));
        }
      }
      default -> {}
    }
  }

  private CaseCommunity.Look someLook() {
    AuthorId author = helping.nextInt(3) == 0 ? feedbackCase.key().author() : new AuthorId(id(61));
    AnswerReading reading =
        new AnswerReading(
            helping.nextDouble(),
            helping.nextInt(20),
            helping.nextBoolean(),
            helping.nextBoolean(),
            helping.nextInt(4) == 0,
            helping.nextInt(4) == 0,
            helping.nextInt(6) == 0,
            helping.nextInt(6) == 0,
            helping.nextBoolean());
    return new CaseCommunity.Look(
        new MentionId(id(next++)),
        author,
        helping.nextBoolean(),
        pick(helping, new Style[] {Style.NEUTRAL, Style.NEUTRAL, Style.PRAISE, Style.HOSTILE}),
        pick(helping, Sentiment.values()),
        reading);
  }

  private void offer(MemberId member, DeliveryId delivery, Audience audience) {
    CaseHandOff.Offering offering =
        new CaseHandOff.Offering(
            pick(meeting, OfferPurpose.values()),
            pick(meeting, HandOffWay.values()),
            member,
            Optional.empty(),
            Optional.empty());
    ask(
        new CaseHandOff(now)
            .queue(feedbackCase, delivery, audience, "Jatketaanko?", offering, by(member)));
  }

  private void writeInPrivate() {
    Mention mention = aMail(next++, now, meeting.nextInt(3));
    Optional<AliasId> alias =
        meeting.nextBoolean() ? Optional.of(new AliasId(id(5))) : Optional.empty();
    PrivateTalk talk = feedbackCase.handOff().talk();
    if (alias.isPresent() && !talk.admits(mention.author())) {
      CaseId apart = new CaseId(id(next++));
      add(CaseRelay.stranger(feedbackCase, mention, alias.get(), apart, now));
    } else {
      add(CaseRelay.join(feedbackCase, mention, alias, now));
      judge(mention);
    }
  }

  private void letInOrNot(MemberId member) {
    feedbackCase.handOff().talk().strangers().stream()
        .findFirst()
        .ifPresent(stranger -> {
          Mention mention = CaseFixture.mailOf(stranger.mention(), now, stranger.author());
          Optional<Mention> let = meeting.nextBoolean() ? Optional.of(mention) : Optional.empty();
          ask(CaseRelay.decide(feedbackCase, member, mention.id(), let, by(member), now));
        });
  }

  private void plan(MemberId member) {
    Instant due =
        policy.calendar().nextOpening(now.plus(Duration.ofMinutes(meeting.nextInt(3_000) - 60)));
    CaseContacts.Wish wish =
        new CaseContacts.Wish(
            new ContactId(id(next++)),
            pick(meeting, ContactKind.values()),
            member,
            due,
            Optional.empty());
    ask(contacts().plan(feedbackCase, member, wish, by(member)));
  }

  private void meet(MemberId member) {
    List<Contact> all = feedbackCase.handOff().contacts().all();
    if (all.isEmpty()) {
      return;
    }
    ContactId id = all.get(meeting.nextInt(all.size())).id();
    switch (meeting.nextInt(4)) {
      case 0 -> ask(contacts().drop(feedbackCase, member, id, WORDS, by(member)));
      case 1 ->
          ask(
              contacts()
                  .move(
                      feedbackCase,
                      member,
                      id,
                      BO,
                      policy.calendar().nextOpening(now.plus(Duration.ofDays(1))),
                      WORDS,
                      by(member)));
      default -> {
        ContactOutcome outcome =
            meeting.nextBoolean()
                ? ContactOutcome.NOT_REACHED
                : pick(meeting, ContactOutcome.values());
        ask(contacts().done(feedbackCase, member, id, outcome, WORDS, by(member)));
      }
    }
  }

  private void factsCome(CaseFactRequests requests, FactRequestId id) {
    FactAnswers answers = new FactAnswers(List.of(), Set.of(), Optional.empty(), Optional.empty());
    boolean answered = feedbackCase.hasAnswer();
    ask(requests.answer(feedbackCase, id, answers, Duration.ofHours(20)));
    if (answered) {
      add(CaseFixture.triageAt(now).plannedAgain(feedbackCase));
    }
  }

  private CaseContacts contacts() {
    return new CaseContacts(policy.calendar(), now);
  }

  private String said(long seed) {
    return "life of seed " + seed + " after " + events.getLast();
  }

  /** What happened so far. */
  Set<Passage> passages() {
    return passages;
  }

  /** Fails where something does not hold that always does. */
  void holds(long seed) {
    assertThat(feedbackCase).as(said(seed)).isEqualTo(FeedbackCase.fold(CASE, events));
    assertThat(feedbackCase.version()).as(said(seed)).isEqualTo(events.size());
    assertThat(feedbackCase.witnessed().map(PublicLook::outcome))
        .as(said(seed))
        .isIn(Optional.empty(), feedbackCase.outcome());
    if (feedbackCase.isEnded()) {
      assertThat(feedbackCase.promises().anyOpen()).as(said(seed)).isFalse();
      assertThat(feedbackCase.followUp().isOwed()).as(said(seed)).isFalse();
      assertThat(feedbackCase.grants().keepingOpen()).as(said(seed)).isEmpty();
      assertThat(feedbackCase.factRequests().asked()).as(said(seed)).isEmpty();
      assertThat(feedbackCase.handOff().contacts().open()).as(said(seed)).isEmpty();
      assertThat(feedbackCase.talk().pending()).as(said(seed)).isEmpty();
      assertThat(CaseClock.nextAt(feedbackCase)).isEmpty();
    }
    assertThat(feedbackCase.promises().updateDue().isPresent())
        .as(said(seed))
        .isEqualTo(feedbackCase.promises().anyOpen());
    assertThat(feedbackCase.promises().open())
        .as(said(seed))
        .hasSizeLessThanOrEqualTo(CasePromises.MOST_ON_CASE);
    boolean owesMore =
        feedbackCase.promises().anyOpen()
            || feedbackCase.followUp().isOwed()
            || !feedbackCase.handOff().contacts().open().isEmpty();
    assertThat(feedbackCase.status())
        .as(said(seed))
        .isNotEqualTo(owesMore ? CaseStatus.AWAITING_CUSTOMER : CaseStatus.COMING_BACK);
    holdsInPrivate(seed);
    holdsUnderThreat(seed);
    holdsForTheExposed(seed);
    if (events.getLast() instanceof CaseEvent.Closed closed) {
      assertThat(feedbackCase.mistake().owesPrevention()).as(said(seed)).isFalse();
      boolean byItself = closed.by() instanceof By.Vastine;
      assertThat(byItself || isSeenToEnd(closed.outcome())).as(said(seed)).isTrue();
      assertThat(!byItself || feedbackCase.community().isSolved()).as(said(seed)).isTrue();
    }
  }

  /** What went on out of the thread's sight is told there, or it is said why not. */
  private boolean isSeenToEnd(CaseOutcome outcome) {
    Talk talk = feedbackCase.talk();
    FollowUp followUp = feedbackCase.followUp();
    boolean hidden =
        followUp.began() == Audience.PUBLIC
            && (talk.replies() > talk.publicReplies() || feedbackCase.handOff().contacts().met());
    return !hidden
        || outcome == CaseOutcome.SOLVED_BY_COMMUNITY
        || followUp.askedAt().isPresent()
        || followUp.waived();
  }

  /**
   * Whose details are published is veiled, and takes nothing up before somebody gave them the case
   * on purpose; nobody has it in hand at the moment at which they are found (R32).
   */
  private void holdsForTheExposed(long seed) {
    Set<MemberId> exposed = new HashSet<>();
    Set<MemberId> let = new HashSet<>();
    for (CaseEvent event : events) {
      switch (event) {
        case ConductEvent.MemberExposed found -> {
          exposed.add(found.member());
          let.remove(found.member());
        }
        case ConductEvent.ExposureDismissed _ -> exposed.clear();
        case CaseEvent.Assigned assigned -> {
          let.clear();
          let.add(assigned.to());
        }
        case CaseEvent.Unassigned _ -> let.clear();
        case CaseEvent.Claimed claimed -> {
          assertThat(exposed.contains(claimed.member()) && !let.contains(claimed.member()))
              .as(said(seed))
              .isFalse();
          let.retainAll(Set.of(claimed.member()));
        }
        default -> {}
      }
    }
    assertThat(feedbackCase.standoff().exposedMembers()).as(said(seed)).isEqualTo(exposed);
    assertThat(exposed.isEmpty() || feedbackCase.isVeiled()).as(said(seed)).isTrue();
  }

  /** From the latest words that were judged a threat on, until somebody says that they are none. */
  private void holdsUnderThreat(long seed) {
    boolean stands = false;
    for (CaseEvent event : events) {
      stands =
          switch (event) {
            case CaseEvent.Triaged triaged -> stands || triaged.style() == Style.THREAT;
            case CaseEvent.TriageCorrected _, ConductEvent.ThreatLifted _ -> false;
            case GrantEvent.GrantAsked asked -> {
              assertThat(!stands || asked.leadNeeded()).as(said(seed)).isTrue();
              yield stands;
            }
            default -> stands;
          };
    }
    assertThat(!stands || feedbackCase.standoff().isThreat()).as(said(seed)).isTrue();
  }

  private void holdsInPrivate(long seed) {
    HandOff handOff = feedbackCase.handOff();
    assertThat(handOff.contacts().open())
        .as(said(seed))
        .hasSizeLessThanOrEqualTo(CaseContacts.MOST_ON_CASE);
    handOff
        .sending()
        .ifPresent(sending ->
            assertThat(feedbackCase.talk().pending()).as(said(seed)).contains(sending.delivery()));
    if (handOff.state() == HandOffState.OFFERED || handOff.explained()) {
      assertThat(handOff.offer()).as(said(seed)).isPresent();
    }
    if (!handOff.state().opensPrivate() && feedbackCase.audience() == Audience.PUBLIC) {
      assertThat(CaseHandOff.tooEarly(feedbackCase, Audience.PRIVATE)).as(said(seed)).isPresent();
    }
    assertThat(feedbackCase.answering(Audience.PRIVATE).account())
        .as(said(seed))
        .isEqualTo(handOff.talk().account().orElse(feedbackCase.account()));
  }
}
