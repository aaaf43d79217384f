package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.FollowUpEvent;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.feedbackcase.TeamworkEvent;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.task.TaskId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** What every {@link CaseList} keeps to. */
public abstract class CaseListContract extends PortContract {

  private static final Set<CaseStatus> OPEN = Set.of(CaseStatus.OPEN);

  @Test
  final void R8_what_breaches_first_stands_first_and_paging_meets_each_once() {
    CaseId third = inside(() -> dueAt(300)).id();
    CaseId first = inside(() -> dueAt(-100)).id();
    CaseId second = inside(() -> dueAt(200)).id();
    CaseId fourth = inside(() -> dueAt(400)).id();

    assertThat(allPages(filter(OPEN), 3)).containsExactly(first, second, third, fourth);
    assertThat(allPages(filter(OPEN), 4)).containsExactly(first, second, third, fourth);
  }

  @Test
  final void R12_heat_raises_a_case_and_what_is_late_stays_before_it() {
    CaseId first = inside(() -> dueAt(3_000)).id();
    CaseId hot =
        inside(() -> given().with(dueAt(3_600), new CaseEvent.ThreadHeated(NOW, By.VASTINE, 12)))
            .id();
    CaseId late =
        inside(() ->
                given()
                    .with(
                        dueAt(2_900),
                        new CaseEvent.DeadlineBreached(
                            NOW.plusSeconds(2_901), By.VASTINE, NOW.plusSeconds(2_900))))
            .id();
    CaseId behind = inside(() -> dueAt(4_000)).id();

    assertThat(allPages(filter(OPEN), 2)).containsExactly(late, hot, first, behind);
  }

  @Test
  final void R12_what_is_due_before_a_moment_goes_by_the_deadline_and_not_by_the_place() {
    CaseFilter soon =
        new Filtering(OPEN, Set.of(), null, false, false, null, null, NOW.plusSeconds(3_000), null)
            .filter();
    CaseId due = inside(() -> dueAt(2_999)).id();
    doInside(() -> given().with(dueAt(3_600), new CaseEvent.ThreadHeated(NOW, By.VASTINE, 12)));
    doInside(() ->
        given()
            .with(
                dueAt(3_100),
                new CaseEvent.DeadlineBreached(NOW, By.VASTINE, NOW.plusSeconds(3_100))));

    assertThat(allPages(soon, 2)).containsExactly(due);
  }

  @Test
  final void cases_due_at_the_same_moment_or_never_are_met_once_as_well() {
    List<CaseId> stored = new ArrayList<>();
    doInside(() -> {
      for (int number = 0; number < 4; number++) {
        stored.add(dueAt(60).id());
        stored.add(given().aCase().id());
      }
    });

    assertThat(allPages(CaseFilter.ALL, 3)).containsExactlyInAnyOrderElementsOf(stored);
  }

  @Test
  final void a_page_goes_on_behind_its_last_case_though_that_left_the_list() {
    FeedbackCase first = inside(() -> dueAt(100));
    FeedbackCase second = inside(() -> dueAt(200));
    CaseId third = inside(() -> dueAt(300)).id();
    Page<CaseListItem> page =
        inside(() -> ports().caseList().list(filter(OPEN), Optional.empty(), 2));
    doInside(() -> given().with(first, ended()));
    doInside(() -> given().with(second, ended()));

    assertThat(inside(() -> ports().caseList().list(filter(OPEN), page.next(), 2)).items())
        .extracting(row -> row.feedbackCase().id())
        .containsExactly(third);
  }

  @Test
  final void R21_those_who_had_to_ask_again_are_found_until_they_have_an_answer() {
    FeedbackCase chased =
        inside(
            () -> given().with(dueAt(60), new PromiseEvent.CustomerChased(NOW, By.VASTINE, NOW)));
    doInside(() -> dueAt(30));
    CaseFilter asking = filter(OPEN).ofChased();

    assertThat(allPages(asking, 2)).containsExactly(chased.id());

    doInside(() ->
        given()
            .with(
                chased,
                new CaseEvent.ReplyPublished(
                    NOW, By.VASTINE, new DeliveryId(ids.next()), Audience.PUBLIC, true)));
    assertThat(allPages(asking, 2)).isEmpty();
  }

  @Test
  final void ended_cases_come_the_latest_first() {
    CaseId former = inside(() -> closedAt(NOW.plusSeconds(10))).id();
    CaseId latest = inside(() -> closedAt(NOW.plusSeconds(30))).id();
    CaseId middle = inside(() -> closedAt(NOW.plusSeconds(20))).id();
    doInside(() -> dueAt(60));

    CaseFilter ended = filter(Set.of(CaseStatus.CLOSED, CaseStatus.DISENGAGED));

    assertThat(allPages(ended, 2)).containsExactly(latest, middle, former);
  }

  @Test
  final void a_row_shows_channel_account_author_and_the_latest_words() {
    FeedbackCase stored =
        inside(() -> {
          Mention mention =
              given()
                  .aMention(
                      given().anAccountNamed("Shop page"), given().wrote("Aino", "x".repeat(500)));
          return given().aCase(mention);
        });

    CaseListItem row = inside(() -> ports().caseList().rows(List.of(stored.id()))).getFirst();

    assertThat(row)
        .isEqualTo(
            new CaseListItem(
                stored, new ChannelKind("sandbox"), "Shop page", "Aino", "x".repeat(200)));
  }

  @Test
  final void R17_a_case_that_goes_on_in_private_is_shown_where_it_began() {
    FeedbackCase stored =
        inside(() -> {
          Mention comment =
              given().aMention(given().anAccountNamed("Shop page"), given().wrote("Aino", "Hey"));
          Mention mail =
              given().aMention(given().anAccountNamed("Mailbox"), given().wrote("A. A.", "Order"));
          return given()
              .with(
                  given().aCase(comment),
                  new HandOffEvent.PrivateMentionJoined(
                      NOW,
                      By.VASTINE,
                      mail.id(),
                      mail.author(),
                      mail.account(),
                      Optional.empty(),
                      NOW));
        });

    CaseListItem row = inside(() -> ports().caseList().rows(List.of(stored.id()))).getFirst();

    assertThat(row.accountName()).isEqualTo("Shop page");
    assertThat(row.authorName()).isEqualTo("Aino");
    assertThat(row.excerpt()).isEqualTo("Order");
  }

  @Test
  final void rows_leave_out_what_is_not_there() {
    CaseId here = inside(() -> given().aCase()).id();

    assertThat(inside(() -> ports().caseList().rows(List.of(new CaseId(ids.next()), here))))
        .extracting(row -> row.feedbackCase().id())
        .containsExactly(here);
    assertThat(inside(() -> ports().caseList().rows(List.of()))).isEmpty();
  }

  @Test
  final void each_condition_lets_through_what_it_says() {
    MemberId member = inside(() -> given().aMember(Role.RESPONDER)).id();
    CaseId owned =
        inside(() -> given().with(dueAt(50), new CaseEvent.Assigned(NOW, By.VASTINE, member))).id();
    CaseId decided = inside(() -> given().with(dueAt(70), corrected("sv", Style.PRAISE))).id();
    CaseId plain = inside(() -> dueAt(9_000)).id();

    assertThat(allPages(anything().ownedBy(member), 9)).containsExactly(owned);
    assertThat(allPages(anything().unowned(), 9)).containsExactly(decided, plain);
    assertThat(allPages(anything().undecided(), 9)).containsExactly(owned, plain);
    assertThat(allPages(anything().in("sv"), 9)).containsExactly(decided);
    assertThat(allPages(anything().of(Style.PRAISE), 9)).containsExactly(decided);
    assertThat(allPages(anything().dueBefore(NOW.plusSeconds(70)), 9)).containsExactly(owned);
    assertThat(allPages(anything().on("sandbox"), 9)).containsExactly(owned, decided, plain);
    assertThat(allPages(anything().on("email"), 9)).isEmpty();
  }

  @Test
  final void words_are_found_in_the_mentions() {
    CaseId found = inside(() -> given().aCase(given().aMention("Where is my Suitcase now"))).id();
    doInside(() -> given().aCase(given().aMention("Nothing of that sort")));

    assertThat(allPages(anything().saying("suitcase"), 9)).containsExactly(found);
    assertThat(allPages(anything().saying("suitcase now"), 9)).containsExactly(found);
    assertThat(allPages(anything().saying("umbrella"), 9)).isEmpty();
    assertThat(allPages(anything().saying("'; -- & | ! ( :*"), 9)).isEmpty();
  }

  @Test
  final void counts_are_those_of_the_views() {
    MemberId member = inside(() -> given().aMember(Role.RESPONDER)).id();
    doInside(() -> given().with(dueAt(50), new CaseEvent.Assigned(NOW, By.VASTINE, member)));
    doInside(() -> dueAt(9_000));
    doInside(() -> given().aCaseParkedUntil(NOW.plusSeconds(60)));
    doInside(() -> closedAt(NOW));

    Map<InboxView, Integer> counts =
        inside(() -> ports().caseList().counts(Optional.of(member), NOW));

    assertThat(counts).containsOnlyKeys(InboxView.values());
    assertThat(counts)
        .containsEntry(InboxView.MINE, 1)
        .containsEntry(InboxView.OPEN, 2)
        .containsEntry(InboxView.UNOWNED, 1)
        .containsEntry(InboxView.DUE, 1)
        .containsEntry(InboxView.COMMUNITY, 1)
        .containsEntry(InboxView.AWAITING, 0)
        .containsEntry(InboxView.CLOSED, 1);
    assertThat(inside(() -> ports().caseList().counts(Optional.empty(), NOW)))
        .containsEntry(InboxView.MINE, 0)
        .containsEntry(InboxView.OPEN, 2);
  }

  @Test
  final void a_cursor_of_somebody_else_is_unreadable() {
    assertThatThrownBy(
            () -> inside(() -> ports().caseList().list(CaseFilter.ALL, Optional.of("%%%"), 10)))
        .isInstanceOf(UnreadableCursor.class);
  }

  @Test
  final void the_latest_case_of_a_key_comes_as_a_row() {
    FeedbackCase earlier = inside(() -> given().aCase());
    FeedbackCase other = inside(() -> given().aCase());
    Mention said = inside(() -> ports().mentions().find(earlier.talk().first()).orElseThrow());
    FeedbackCase latest = inside(() -> given().aCase(said));
    CaseKey absent = new CaseKey(new AuthorId(ids.next()), new ThreadId(ids.next()));

    assertThat(
            inside(() -> ports().caseList().latestOf(List.of(earlier.key(), other.key(), absent))))
        .extracting(row -> row.feedbackCase().id())
        .containsExactlyInAnyOrder(latest.id(), other.id());
    assertThat(elsewhere(() -> ports().caseList().latestOf(List.of(earlier.key())))).isEmpty();
  }

  @Test
  final void R32_what_a_member_has_in_hand_is_found_on_whosever_case() {
    MemberId aino = new MemberId(ids.next());
    MemberId bo = new MemberId(ids.next());
    FeedbackCase own = inside(() -> ownedBy(aino, dueAt(300)));
    FeedbackCase promised = inside(() -> promisedBy(aino, ownedBy(bo, dueAt(200))));
    FeedbackCase called = inside(() -> calledBy(aino, dueAt(100)));
    inside(() -> ownedBy(bo, dueAt(50)));
    inside(() -> given().with(ownedBy(aino, dueAt(40)), ended()));

    assertThat(inside(() -> ports().caseList().inHandsOf(aino, 10)))
        .extracting(row -> row.feedbackCase().id())
        .containsExactly(called.id(), promised.id(), own.id());
    assertThat(inside(() -> ports().caseList().inHandsOf(aino, 1))).hasSize(1);
    assertThat(inside(() -> ports().cases().lockInHandsOf(aino)))
        .extracting(FeedbackCase::id)
        .containsExactly(own.id(), promised.id(), called.id());
    assertThat(elsewhere(() -> ports().caseList().inHandsOf(aino, 10))).isEmpty();
  }

  private FeedbackCase followedBy(MemberId member, FeedbackCase feedbackCase) {
    return given()
        .with(feedbackCase, new TeamworkEvent.Followed(NOW, new By.AMember(member), member));
  }

  @Test
  final void R12_the_cases_that_a_member_follows_are_found_while_they_last() {
    MemberId aino = new MemberId(ids.next());
    MemberId bo = new MemberId(ids.next());
    FeedbackCase one = inside(() -> followedBy(bo, followedBy(aino, dueAt(300))));
    inside(() -> given().with(followedBy(aino, dueAt(40)), ended()));
    inside(() -> dueAt(50));

    assertThat(inside(() -> ports().caseList().followedBy(aino, 10)))
        .extracting(CaseListItem::feedbackCase)
        .containsExactly(one);
    assertThat(inside(() -> ports().caseList().followedBy(aino, 0))).isEmpty();
    assertThat(elsewhere(() -> ports().caseList().followedBy(aino, 10))).isEmpty();
  }

  @Test
  final void R12_a_task_is_in_the_hands_of_whoever_answers_for_it_also_when_the_case_has_ended() {
    MemberId aino = new MemberId(ids.next());
    FeedbackCase before = inside(() -> given().with(dueAt(300), ended()));
    TaskId task = new TaskId(ids.next());
    CaseEvent asked =
        new TeamworkEvent.TaskGiven(
            NOW,
            new By.AMember(aino),
            task,
            aino,
            Optional.of("Warehouse"),
            new CaseTextId(ids.next()),
            NOW.plusSeconds(60));
    FeedbackCase given = inside(() -> stored(before, asked));

    assertThat(inside(() -> ports().caseList().inHandsOf(aino, 10)))
        .extracting(CaseListItem::feedbackCase)
        .containsExactly(given);
    inside(() ->
        stored(
            given,
            new TeamworkEvent.TaskDone(
                NOW, new By.AMember(aino), task, new CaseTextId(ids.next()))));
    assertThat(inside(() -> ports().caseList().inHandsOf(aino, 10))).isEmpty();
  }

  /** With what is kept beside the case, as casework does. */
  private FeedbackCase stored(FeedbackCase before, CaseEvent event) {
    FeedbackCase after = given().with(before, event);
    ports()
        .taskBook()
        .store(
            after.teamwork().tasks().stream()
                .map(task -> TaskBook.Entry.of(after.id(), task))
                .toList());
    return after;
  }

  private FeedbackCase ownedBy(MemberId member, FeedbackCase feedbackCase) {
    return given().with(feedbackCase, new CaseEvent.Assigned(NOW, By.VASTINE, member));
  }

  private FeedbackCase promisedBy(MemberId member, FeedbackCase feedbackCase) {
    FeedbackCase after =
        given()
            .with(
                feedbackCase,
                new PromiseEvent.PromiseMade(
                    NOW,
                    By.VASTINE,
                    new PromiseId(ids.next()),
                    member,
                    new CaseTextId(ids.next()),
                    NOW.plusSeconds(9_000),
                    NOW.plusSeconds(8_000),
                    NOW.plusSeconds(9_000),
                    Optional.empty()));
    ports()
        .promiseBook()
        .store(
            after.promises().all().stream()
                .map(one -> PromiseBook.Entry.of(after.id(), Style.URGENT, one))
                .toList());
    return after;
  }

  private FeedbackCase calledBy(MemberId member, FeedbackCase feedbackCase) {
    return given()
        .with(
            feedbackCase,
            new HandOffEvent.ContactPlanned(
                NOW,
                By.VASTINE,
                new ContactId(ids.next()),
                ContactKind.CALL,
                member,
                NOW.plusSeconds(9_000),
                Optional.empty()));
  }

  private FeedbackCase praise() {
    return given().with(given().aCase(), corrected("fi", Style.PRAISE));
  }

  @Test
  final void R32_the_latest_cases_of_a_style_come_whatever_became_of_them() {
    FeedbackCase first = inside(() -> praise());
    FeedbackCase second = inside(() -> given().with(praise(), ended()));
    FeedbackCase third = inside(() -> praise());
    inside(() -> dueAt(100));

    assertThat(inside(() -> ports().caseList().latestOf(Style.PRAISE, 10)))
        .extracting(row -> row.feedbackCase().id())
        .containsExactly(third.id(), second.id(), first.id());
    assertThat(inside(() -> ports().caseList().latestOf(Style.PRAISE, 1))).hasSize(1);
  }

  @Test
  final void the_latest_cases_of_an_author_come_from_all_threads_and_whatever_became_of_them() {
    FeedbackCase first = inside(() -> by("Kerttu"));
    FeedbackCase second = inside(() -> given().with(by("Kerttu"), ended()));
    inside(() -> by("Kalle"));

    assertThat(inside(() -> ports().caseList().latestOf(first.key().author(), 10)))
        .extracting(row -> row.feedbackCase().id())
        .containsExactly(second.id(), first.id());
    assertThat(inside(() -> ports().caseList().latestOf(first.key().author(), 1))).hasSize(1);
    assertThat(elsewhere(() -> ports().caseList().latestOf(first.key().author(), 10))).isEmpty();
  }

  @Test
  final void another_workspace_sees_nothing() {
    FeedbackCase ours = inside(() -> dueAt(60));

    assertThat(
            elsewhere(() -> ports().caseList().list(CaseFilter.ALL, Optional.empty(), 10).items()))
        .isEmpty();
    assertThat(elsewhere(() -> ports().caseList().rows(List.of(ours.id())))).isEmpty();
    assertThat(elsewhere(() -> ports().caseList().counts(Optional.empty(), NOW)).values())
        .containsOnly(0);
  }

  private FeedbackCase by(String visitor) {
    return given()
        .aCase(given().aMention(given().anAccount(), given().wrote(visitor, "Where is it?")));
  }

  private FeedbackCase dueAt(long seconds) {
    return given().aCaseDueAt(NOW.plusSeconds(seconds), Style.IRRITATED);
  }

  private FeedbackCase closedAt(Instant moment) {
    return given()
        .with(
            given().aCase(),
            new CaseEvent.Closed(moment, By.VASTINE, CaseOutcome.CONTENT, Optional.empty()));
  }

  private static CaseEvent ended() {
    return new CaseEvent.Closed(NOW, By.VASTINE, CaseOutcome.CONTENT, Optional.empty());
  }

  private static CaseEvent corrected(String language, Style style) {
    return new CaseEvent.TriageCorrected(
        NOW, By.VASTINE, style, Sentiment.POSITIVE, Subject.STAFF, LanguageTag.of(language));
  }

  private List<CaseId> allPages(Filtering filtering, int limit) {
    return allPages(filtering.filter(), limit);
  }

  private List<CaseId> allPages(CaseFilter filter, int limit) {
    List<CaseId> all = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Optional<String> from = after;
      Page<CaseListItem> page = inside(() -> ports().caseList().list(filter, from, limit));
      assertThat(page.items().size()).isLessThanOrEqualTo(limit);
      page.items().forEach(row -> all.add(row.feedbackCase().id()));
      after = page.next();
    } while (after.isPresent());
    return all;
  }

  private static CaseFilter filter(Set<CaseStatus> statuses) {
    return new Filtering(statuses, Set.of(), null, false, false, null, null, null, null).filter();
  }

  @Test
  final void R8_those_not_solved_in_time_are_found_until_they_are_solved() {
    FeedbackCase late = inside(() -> given().aCaseDueAt(NOW.plusSeconds(60), Style.QUESTION));
    inside(() -> given().aCaseDueAt(NOW.plusSeconds(90), Style.QUESTION));
    FeedbackCase missed =
        inside(() -> given().with(late, new CaseEvent.ResolutionMissed(NOW, By.VASTINE, NOW)));
    assertThat(listed(CaseFilter.ALL.unsolvedOnly())).containsExactly(late.id());

    doInside(() ->
        given()
            .with(
                missed,
                new FollowUpEvent.Solved(
                    NOW, By.VASTINE, new CaseTextId(ids.next()), Optional.empty(), false)));
    assertThat(listed(CaseFilter.ALL.unsolvedOnly())).isEmpty();
  }

  private List<CaseId> listed(CaseFilter filter) {
    return inside(() -> ports().caseList().list(filter, Optional.empty(), 9)).items().stream()
        .map(row -> row.feedbackCase().id())
        .toList();
  }

  private static Filtering anything() {
    return new Filtering(Set.of(), Set.of(), null, false, false, null, null, null, null);
  }

  /** A filter with one condition, null standing for none. */
  private record Filtering(
      Set<CaseStatus> statuses,
      Set<Style> styles,
      MemberId owner,
      boolean isUnowned,
      boolean isUndecided,
      ChannelKind channel,
      LanguageTag language,
      Instant due,
      String text) {

    CaseFilter filter() {
      return new CaseFilter(
          statuses,
          styles,
          Optional.ofNullable(owner),
          isUnowned,
          isUndecided,
          false,
          Optional.ofNullable(channel),
          Optional.ofNullable(language),
          Optional.ofNullable(due),
          Optional.empty(),
          Optional.ofNullable(text),
          false);
    }

    Filtering ownedBy(MemberId id) {
      return new Filtering(statuses, styles, id, false, false, null, null, null, null);
    }

    Filtering unowned() {
      return new Filtering(statuses, styles, null, true, false, null, null, null, null);
    }

    Filtering undecided() {
      return new Filtering(statuses, styles, null, false, true, null, null, null, null);
    }

    Filtering of(Style style) {
      return new Filtering(statuses, Set.of(style), null, false, false, null, null, null, null);
    }

    Filtering on(String kind) {
      return new Filtering(
          statuses, styles, null, false, false, new ChannelKind(kind), null, null, null);
    }

    Filtering in(String code) {
      return new Filtering(
          statuses, styles, null, false, false, null, LanguageTag.of(code), null, null);
    }

    Filtering dueBefore(Instant moment) {
      return new Filtering(statuses, styles, null, false, false, null, null, moment, null);
    }

    Filtering saying(String words) {
      return new Filtering(statuses, styles, null, false, false, null, null, null, words);
    }
  }
}
