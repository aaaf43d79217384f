package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.application.world.PortContract;
import org.vastine.domain.community.AnswerSign;
import org.vastine.domain.doxxing.DetailKind;
import org.vastine.domain.doxxing.PrivateDetail;
import org.vastine.domain.feedbackcase.CaseClock;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.CommunityEvent;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.FollowUpEvent;
import org.vastine.domain.feedbackcase.MistakeEvent;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.feedbackcase.Talk;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** What every {@link Cases} keeps to. */
public abstract class CasesContract extends PortContract {

  @Test
  final void a_stored_case_comes_back_as_its_events_fold() {
    FeedbackCase stored =
        inside(() -> given().aCaseDueAt(NOW.plusSeconds(3600), Style.CONSTRUCTIVE));

    assertThat(inside(() -> ports().cases().find(stored.id()))).contains(stored);
    assertThat(inside(() -> ports().cases().lock(stored.id()))).contains(stored);
  }

  @Test
  final void a_case_with_everything_comes_back_in_all_its_parts() {
    FeedbackCase stored =
        inside(() -> {
          Member member = given().aMember(Role.RESPONDER);
          By by = new By.AMember(member.id());
          return given()
              .with(
                  given().aCaseParkedUntil(NOW.plusSeconds(1800)),
                  new CaseEvent.Claimed(NOW, by, member.id(), NOW.plusSeconds(900)),
                  corrected(Sentiment.NEGATIVE),
                  new CaseEvent.DeadlineBreached(NOW, By.VASTINE, NOW),
                  new CaseEvent.Closed(NOW, by, CaseOutcome.CONTENT, Optional.empty()));
        });

    assertThat(inside(() -> ports().cases().find(stored.id()))).contains(stored);
  }

  @Test
  final void R10_R23_what_others_did_and_what_was_learnt_come_back() {
    FeedbackCase parked = inside(() -> given().aCaseParkedUntil(NOW.plusSeconds(900)));
    MentionId answer = new MentionId(ids.next());
    CaseEvent seen =
        new CommunityEvent.AnswerSeen(
            NOW,
            By.VASTINE,
            answer,
            new AuthorId(ids.next()),
            new Confidence(0.55),
            List.of(AnswerSign.EXPLAINS));
    FeedbackCase after =
        inside(() ->
            given()
                .with(
                    parked,
                    seen,
                    new CommunityEvent.AnswerJudged(NOW, By.VASTINE, answer, true),
                    new CommunityEvent.AskerThanked(NOW, By.VASTINE, answer),
                    new CommunityEvent.HelperThanksPrepared(
                        NOW, By.VASTINE, answer, new CaseId(ids.next())),
                    new MistakeEvent.MistakeMarked(NOW, By.VASTINE, Optional.empty()),
                    new MistakeEvent.PreventionNoted(
                        NOW, By.VASTINE, new CaseTextId(ids.next()), true)));

    assertThat(inside(() -> ports().cases().find(after.id()))).contains(after);
  }

  @Test
  final void R31_a_threat_is_found_from_the_other_cases_of_its_author_until_it_is_lifted() {
    FeedbackCase calm = inside(() -> given().aCase());
    FeedbackCase threat =
        inside(() ->
            given()
                .with(
                    given().aCase(),
                    new CaseEvent.TriageCorrected(
                        NOW,
                        By.VASTINE,
                        Style.THREAT,
                        Sentiment.NEGATIVE,
                        Subject.OTHER,
                        LanguageTag.of("fi")),
                    new CaseEvent.ReplyPublished(
                        NOW, By.VASTINE, new DeliveryId(ids.next()), Audience.PUBLIC, true)));
    AuthorId author = threat.key().author();

    assertThat(inside(() -> ports().cases().find(threat.id()))).contains(threat);
    assertThat(inside(() -> ports().cases().threatOf(author, calm.id()))).contains(threat.id());
    assertThat(inside(() -> ports().cases().threatOf(author, threat.id()))).isEmpty();
    assertThat(inside(() -> ports().cases().threatOf(calm.key().author(), calm.id())))
        .isEqualTo(
            author.equals(calm.key().author()) ? Optional.of(threat.id()) : Optional.empty());
    assertThat(elsewhere(() -> ports().cases().threatOf(author, calm.id()))).isEmpty();

    doInside(() ->
        given()
            .with(
                threat,
                new ConductEvent.ThreatLifted(NOW, By.VASTINE, new CaseTextId(ids.next()))));

    assertThat(inside(() -> ports().cases().threatOf(author, calm.id()))).isEmpty();
  }

  @Test
  final void R32_members_whose_details_are_told_are_kept_until_a_lead_says_that_they_are_none() {
    MemberId member = new MemberId(ids.next());
    FeedbackCase exposing =
        inside(() -> {
          FeedbackCase one = given().aCase();
          return given()
              .with(
                  one,
                  new ConductEvent.MemberExposed(
                      NOW,
                      By.VASTINE,
                      one.talk().latest(),
                      member,
                      List.of(
                          new PrivateDetail(DetailKind.PHONE, new TextSpan(4, 14)),
                          new PrivateDetail(DetailKind.HOME, new TextSpan(20, 44)))));
        });

    FeedbackCase found = inside(() -> ports().cases().find(exposing.id()).orElseThrow());
    assertThat(found).isEqualTo(exposing);
    assertThat(found.standoff().exposedMembers()).containsExactly(member);

    doInside(() ->
        given()
            .with(
                exposing,
                new ConductEvent.ExposureDismissed(NOW, By.VASTINE, new CaseTextId(ids.next()))));

    FeedbackCase over = inside(() -> ports().cases().find(exposing.id()).orElseThrow());
    assertThat(over.standoff().exposes()).isFalse();
    assertThat(over.standoff().exposures()).hasSize(1);
  }

  @Test
  final void many_cases_are_found_by_one_question_each_once() {
    FeedbackCase one = inside(() -> given().aCaseDueAt(NOW.plusSeconds(60), Style.CONSTRUCTIVE));
    FeedbackCase two = inside(() -> given().aCaseDueAt(NOW.plusSeconds(90), Style.CONSTRUCTIVE));
    List<CaseId> asked = List.of(two.id(), one.id(), two.id(), new CaseId(ids.next()));

    assertThat(inside(() -> ports().cases().find(asked)))
        .isEqualTo(Map.of(one.id(), one, two.id(), two));
    assertThat(elsewhere(() -> ports().cases().find(asked))).isEmpty();
  }

  @Test
  final void an_absent_case_is_not_found() {
    CaseId absent = new CaseId(ids.next());

    assertThat(inside(() -> ports().cases().find(absent))).isEmpty();
    assertThat(inside(() -> ports().cases().lock(absent))).isEmpty();
    assertThat(inside(() -> ports().cases().find(List.of(absent)))).isEmpty();
    assertThat(inside(() -> ports().cases().find(List.of()))).isEmpty();
    assertThat(inside(() -> ports().cases().lockLatest(List.of()))).isEmpty();
    assertThat(inside(() -> ports().cases().lockLatest(List.of(someKey())))).isEmpty();
  }

  @Test
  final void a_change_that_builds_on_an_older_version_is_refused() {
    FeedbackCase stored = inside(() -> given().aCase());
    doInside(() -> given().with(stored, corrected(Sentiment.POSITIVE)));

    refused(() -> given().with(stored, corrected(Sentiment.NEGATIVE)));

    assertThat(inside(() -> ports().cases().find(stored.id()).orElseThrow().judgement()))
        .extracting(judgement -> judgement.sentiment())
        .isEqualTo(Sentiment.POSITIVE);
  }

  @Test
  final void a_case_is_opened_once() {
    FeedbackCase stored = inside(() -> given().aCase());
    CaseEvent opened = inside(() -> ports().timeline().of(stored.id(), 0, 1).getFirst().event());

    refused(() -> ports().cases().store(List.of(new CaseChange(stored, List.of(opened)))));
  }

  @Test
  final void several_changes_are_stored_together_those_of_one_case_in_order() {
    FeedbackCase one = inside(() -> given().aCase());
    FeedbackCase other = inside(() -> given().aCase());
    CaseChange first = CaseChange.of(one, List.of(corrected(Sentiment.NEGATIVE)));
    CaseChange second = CaseChange.of(first.after(), List.of(corrected(Sentiment.POSITIVE)));
    CaseChange third = CaseChange.of(other, List.of(corrected(Sentiment.NEGATIVE)));

    doInside(() -> ports().cases().store(List.of(first, third, second)));

    assertThat(inside(() -> ports().cases().find(one.id()))).contains(second.after());
    assertThat(inside(() -> ports().cases().find(other.id()))).contains(third.after());
  }

  @Test
  final void our_word_and_the_way_back_are_kept_as_they_stand() {
    FeedbackCase before = inside(() -> given().aCase());
    DeliveryId reply = new DeliveryId(ids.next());
    PromiseId promise = new PromiseId(ids.next());
    CaseTextId words = new CaseTextId(ids.next());
    By by = new By.AMember(new MemberId(ids.next()));
    List<CaseEvent> events =
        List.of(
            new PromiseEvent.PromiseMade(
                NOW,
                by,
                promise,
                new MemberId(ids.next()),
                words,
                NOW.plusSeconds(90),
                NOW.plusSeconds(60),
                NOW.plusSeconds(120),
                Optional.of(reply)),
            new PromiseEvent.PromiseBroken(NOW, By.VASTINE, promise, NOW.plusSeconds(90)),
            new PromiseEvent.CustomerChased(NOW, By.VASTINE, NOW),
            new CaseEvent.ReplyPublished(
                NOW, By.VASTINE, new DeliveryId(ids.next()), Audience.PUBLIC, true),
            new PromiseEvent.PromiseKept(NOW.plusSeconds(99), by, promise, Optional.of(words)),
            new FollowUpEvent.Solved(NOW, by, words, Optional.of(NOW.plusSeconds(500)), true),
            new FollowUpEvent.FollowUpQueued(NOW, by, reply),
            new FollowUpEvent.FollowUpSent(NOW, By.VASTINE, reply, NOW.plusSeconds(900)),
            new FollowUpEvent.OutcomeProposed(NOW, By.VASTINE, CaseOutcome.CONTENT));

    for (CaseEvent event : events) {
      FeedbackCase stored = inside(() -> ports().cases().find(before.id()).orElseThrow());
      FeedbackCase after = inside(() -> given().with(stored, event));
      assertThat(inside(() -> ports().cases().find(before.id()))).contains(after);
    }
  }

  @Test
  final void cases_with_which_we_have_the_next_step_stand_by_what_is_due_first() {
    FeedbackCase answer = inside(() -> given().aCaseDueAt(NOW.plusSeconds(50), Style.URGENT));
    FeedbackCase promise = inside(() -> given().aCase());
    doInside(() ->
        given()
            .with(
                promise,
                new PromiseEvent.PromiseMade(
                    NOW,
                    By.VASTINE,
                    new PromiseId(ids.next()),
                    new MemberId(ids.next()),
                    new CaseTextId(ids.next()),
                    NOW.plusSeconds(40),
                    NOW.plusSeconds(30),
                    NOW.plusSeconds(60),
                    Optional.empty()),
                new CaseEvent.ReplyPublished(
                    NOW, By.VASTINE, new DeliveryId(ids.next()), Audience.PUBLIC, true)));

    CaseFilter open = CaseFilter.of(InboxView.OPEN, Optional.empty(), NOW).orElseThrow();
    assertThat(inside(() -> ports().caseList().list(open, Optional.empty(), 10).items()))
        .extracting(row -> row.feedbackCase().id())
        .containsExactly(promise.id(), answer.id());
  }

  @Test
  final void the_latest_case_of_a_key_is_the_one_opened_last() {
    Mention mention = inside(() -> given().aMention("Again"));
    FeedbackCase former = inside(() -> given().aCase(mention));
    FeedbackCase latest = inside(() -> given().aCase(mention));
    CaseKey key = former.key();

    Map<CaseKey, FeedbackCase> found =
        inside(() -> ports().cases().lockLatest(List.of(key, someKey(), key)));

    assertThat(found).containsOnly(Map.entry(key, latest));
  }

  @Test
  final void cases_are_due_by_whatever_comes_first_the_earliest_first() {
    FeedbackCase late = inside(() -> given().aCaseDueAt(NOW.minusSeconds(10), Style.URGENT));
    FeedbackCase parked = inside(() -> given().aCaseParkedUntil(NOW.minusSeconds(20)));
    FeedbackCase leased = inside(() -> leasedUntil(NOW.minusSeconds(30)));
    doInside(() -> given().aCaseDueAt(NOW.plusSeconds(10), Style.URGENT));
    doInside(() -> given().aCase());

    assertThat(inside(() -> ports().cases().lockDue(NOW, 10)))
        .containsExactly(leased, parked, late);
    assertThat(inside(() -> ports().cases().lockDue(NOW, 2))).containsExactly(leased, parked);
  }

  @Test
  final void what_time_has_spoken_about_is_due_no_more() {
    FeedbackCase late = inside(() -> given().aCaseDueAt(NOW.minusSeconds(10), Style.URGENT));
    FeedbackCase ended = inside(() -> given().aCaseDueAt(NOW.minusSeconds(10), Style.URGENT));
    doInside(() -> given().with(late, new CaseEvent.DeadlineBreached(NOW, By.VASTINE, NOW)));
    doInside(() ->
        given()
            .with(
                ended,
                new CaseEvent.Closed(NOW, By.VASTINE, CaseOutcome.LAPSED, Optional.empty())));

    assertThat(inside(() -> ports().cases().lockDue(NOW, 10))).isEmpty();
  }

  @Test
  final void R28_parallel_ticks_tell_each_breach_once() throws Exception {
    doInside(() -> {
      for (int number = 0; number < 12; number++) {
        given().aCaseDueAt(NOW.minusSeconds(number + 1), Style.URGENT);
      }
    });
    Callable<Integer> tick = () -> inside(this::tickSome);

    int breaches = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> ticks =
          threads.invokeAll(Stream.generate(() -> tick).limit(8).toList());
      for (Future<Integer> each : ticks) {
        breaches += each.get();
      }
    }
    breaches += inside(this::tickSome) + inside(this::tickSome) + inside(this::tickSome);

    assertThat(breaches).isEqualTo(12);
  }

  @Test
  final void complaints_of_a_thread_are_its_negative_cases() {
    FeedbackCase negative =
        inside(() -> given().with(given().aCase(), corrected(Sentiment.NEGATIVE)));
    FeedbackCase positive =
        inside(() -> given().with(given().aCase(), corrected(Sentiment.POSITIVE)));
    ThreadId with = negative.key().thread();
    ThreadId without = positive.key().thread();

    assertThat(inside(() -> ports().cases().complaints(List.of(with, without, with))))
        .containsOnly(Map.entry(with, 1));
    assertThat(inside(() -> ports().cases().complaints(List.of()))).isEmpty();
  }

  @Test
  final void parked_cases_of_threads_are_those_that_wait_for_the_community() {
    FeedbackCase parked = inside(() -> given().aCaseParkedUntil(NOW.plusSeconds(1800)));
    FeedbackCase open = inside(() -> given().aCaseDueAt(NOW.plusSeconds(60), Style.IRRITATED));

    assertThat(
            inside(() ->
                ports().cases().lockParked(List.of(parked.key().thread(), open.key().thread()))))
        .containsExactly(parked);
    assertThat(inside(() -> ports().cases().lockParked(List.of()))).isEmpty();
  }

  @Test
  final void R12_the_cooler_cases_of_threads_are_those_that_wait_and_know_of_fewer_complaints() {
    FeedbackCase calm = inside(() -> given().aCaseDueAt(NOW.plusSeconds(60), Style.IRRITATED));
    FeedbackCase parked = inside(() -> given().aCaseParkedUntil(NOW.plusSeconds(1800)));
    FeedbackCase warm =
        inside(() ->
            given()
                .with(
                    given().aCaseDueAt(NOW.plusSeconds(60), Style.IRRITATED),
                    new CaseEvent.ThreadHeated(NOW, By.VASTINE, 3)));
    FeedbackCase ended =
        inside(() ->
            given()
                .with(
                    given().aCase(),
                    new CaseEvent.Closed(NOW, By.VASTINE, CaseOutcome.CONTENT, Optional.empty())));
    List<ThreadId> threads =
        Stream.of(calm, parked, warm, ended).map(one -> one.key().thread()).toList();

    assertThat(inside(() -> ports().cases().lockCooler(threads, 3)))
        .containsExactlyInAnyOrder(calm, parked);
    assertThat(inside(() -> ports().cases().lockCooler(threads, 10)))
        .containsExactlyInAnyOrder(calm, parked, warm);
    assertThat(inside(() -> ports().cases().lockCooler(List.of(calm.key().thread()), 10)))
        .containsExactly(calm);
    assertThat(inside(() -> ports().cases().find(warm.id())).orElseThrow().talk())
        .extracting(Talk::othersComplaining)
        .isEqualTo(3);
    assertThat(elsewhere(() -> ports().cases().lockCooler(threads, 10))).isEmpty();
  }

  @Test
  final void another_workspace_sees_nothing() {
    FeedbackCase ours = inside(() -> given().aCaseParkedUntil(NOW.minusSeconds(60)));
    doInside(() -> given().with(ours, corrected(Sentiment.NEGATIVE)));
    ThreadId thread = ours.key().thread();

    assertThat(elsewhere(() -> ports().cases().find(ours.id()))).isEmpty();
    assertThat(elsewhere(() -> ports().cases().lock(ours.id()))).isEmpty();
    assertThat(elsewhere(() -> ports().cases().lockLatest(List.of(ours.key())))).isEmpty();
    assertThat(elsewhere(() -> ports().cases().lockDue(NOW, 10))).isEmpty();
    assertThat(elsewhere(() -> ports().cases().complaints(List.of(thread)))).isEmpty();
    assertThat(elsewhere(() -> ports().cases().lockParked(List.of(thread)))).isEmpty();
  }

  @Test
  final void what_is_rolled_back_never_happened() {
    FeedbackCase kept = inside(() -> given().aCase());

    rolledBack(() -> given().with(kept, corrected(Sentiment.NEGATIVE)));

    assertThat(inside(() -> ports().cases().find(kept.id()))).contains(kept);
    assertThat(inside(() -> ports().timeline().of(kept.id(), 0, 10))).hasSize(1);
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().cases().find((CaseId) null));
    refused(() -> ports().cases().store(null));
    refused(() -> ports().cases().lockLatest(null));
  }

  private int tickSome() {
    int breaches = 0;
    for (FeedbackCase due : ports().cases().lockDue(NOW, 4)) {
      List<CaseEvent> events = CaseClock.tick(due, NOW);
      ports().cases().store(List.of(CaseChange.of(due, events)));
      breaches += events.size();
    }
    return breaches;
  }

  private FeedbackCase leasedUntil(Instant until) {
    Member member = given().aMember(Role.RESPONDER);
    return given()
        .with(
            given().aCaseDueAt(NOW.plusSeconds(60), Style.IRRITATED),
            new CaseEvent.Claimed(NOW, By.VASTINE, member.id(), until));
  }

  private CaseKey someKey() {
    return new CaseKey(new AuthorId(ids.next()), new ThreadId(ids.next()));
  }

  private static CaseEvent corrected(Sentiment sentiment) {
    return new CaseEvent.TriageCorrected(
        Given.NOW, By.VASTINE, Style.IRRITATED, sentiment, Subject.STAFF, LanguageTag.of("fi"));
  }
}
