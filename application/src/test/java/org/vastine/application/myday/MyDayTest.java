package org.vastine.application.myday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.care.ExposureLevels;
import org.vastine.application.conduct.HandWork;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.praise.PraiseAtHand;
import org.vastine.application.reply.DraftView;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.TokenId;

/** A member's day: a Monday at eleven in Helsinki. */
final class MyDayTest {

  private final Casework work = new Casework();
  private final Instant now = work.world.clock().instant();

  private ReadMyDay reads() {
    return new ReadMyDay(
        new Permitted(work.world.transactions()),
        work.world.caseList(),
        new SecondPerson(
            work.world.drafts(),
            work.world.grantBook(),
            work.world.goodwillBudgets(),
            work.world.standings(),
            work.world.caseList()),
        new OwnSteps(
            new HandWork(
                work.world.conductActs(),
                work.world.standings(),
                work.world.policies(),
                work.world.clock()),
            work.world.caseList()),
        new StepsToRecheck(work.world.standings(), work.world.caseList(), work.world.clock()),
        new PraiseAtHand(work.world.caseList(), work.world.praiseBook()),
        new ExposureLevels(work.world.exposures(), work.world.exposureLimits()),
        work.world.absenceBook(),
        work.world.workspaces(),
        work.world.policies(),
        work.world.clock());
  }

  private ReadMyDay.View dayOf(Actor who) {
    return accepted(reads().handle(who, new ReadMyDay.Command()));
  }

  private FeedbackCase claimed(Actor who, String words) {
    return accepted(work.claims(who, work.caseOf(work.given.wrote("Maija", words))));
  }

  private FeedbackCase with(FeedbackCase feedbackCase, CaseEvent... events) {
    return work.inside(() ->
        work.caseWork()
            .store(work.world.cases().lock(feedbackCase.id()).orElseThrow(), List.of(events)));
  }

  private CaseEvent promise(Actor who, Instant due) {
    return new PromiseEvent.PromiseMade(
        now,
        who.by(),
        new PromiseId(work.world.ids().next()),
        who.member().orElseThrow(),
        new CaseTextId(work.world.ids().next()),
        due,
        now.plusSeconds(60),
        due,
        Optional.empty());
  }

  private CaseEvent call(Actor who, Instant due) {
    return new HandOffEvent.ContactPlanned(
        now,
        who.by(),
        new ContactId(work.world.ids().next()),
        ContactKind.CALL,
        who.member().orElseThrow(),
        due,
        Optional.empty());
  }

  @Test
  void R21_what_waits_for_a_member_today_comes_with_what_is_due_first_first() {
    Instant today = now.plus(Duration.ofHours(4));
    Instant tomorrow = now.plus(Duration.ofHours(24));
    FeedbackCase soon = with(claimed(work.aino, "Where is it?"), promise(work.aino, today));
    with(claimed(work.aino, "And mine?"), promise(work.aino, tomorrow), call(work.aino, today));
    FeedbackCase others = claimed(work.bo, "Nobody answers.");

    ReadMyDay.View day = dayOf(work.aino);

    assertThat(day.items()).isSortedAccordingTo((one, two) -> one.at().compareTo(two.at()));
    assertThat(day.of(DayKind.PROMISE))
        .extracting(item -> item.row().feedbackCase().id(), DayItem::at, DayItem::late)
        .containsExactly(tuple(soon.id(), today, false));
    assertThat(day.of(DayKind.UPDATE)).hasSize(1);
    assertThat(day.of(DayKind.CALL)).hasSize(1);
    assertThat(day.of(DayKind.ANSWER))
        .hasSize(2)
        .noneMatch(item -> item.row().feedbackCase().id().equals(others.id()));
    work.world.clock().advance(Duration.ofHours(5));
    assertThat(dayOf(work.aino).of(DayKind.PROMISE))
        .extracting(DayItem::late)
        .containsExactly(true);
  }

  @Test
  void R14_what_waits_for_a_second_person_is_shown_to_those_who_may_settle_it() {
    FeedbackCase feedbackCase = claimed(work.aino, "Where is it?");
    DraftView draft = work.writes(work.aino, feedbackCase, Casework.GOOD_WORDS);
    accepted(work.asksApproval(work.aino, draft));

    assertThat(dayOf(work.lea).of(DayKind.APPROVE_REPLY))
        .extracting(item -> item.row().feedbackCase().id())
        .containsExactly(feedbackCase.id());
    assertThat(dayOf(work.aino).of(DayKind.APPROVE_REPLY)).isEmpty();
    assertThat(dayOf(work.bo).of(DayKind.APPROVE_REPLY)).isEmpty();
  }

  @Test
  void R32_good_feedback_is_at_hand_and_exposure_and_absence_are_shown() {
    work.caseOf(work.given.wrote("Kalle", "praise to the shop"));
    claimed(work.aino, "hostile nonsense");
    Absence away =
        new Absence(
            new AbsenceId(work.world.ids().next()),
            work.aino.member().orElseThrow(),
            now,
            Optional.empty(),
            Optional.empty());
    work.inside(() -> {
      work.world.absenceBook().store(away);
      return away;
    });

    ReadMyDay.View day = dayOf(work.aino);

    assertThat(day.praise())
        .extracting(entry -> entry.row().excerpt())
        .containsExactly("praise to the shop");
    assertThat(day.exposure().count().day()).isEqualTo(1);
    assertThat(day.away()).contains(away);
    assertThat(dayOf(work.bo).away()).isEmpty();
  }

  @Test
  void R32_after_a_hostile_shift_there_is_more_to_read_and_it_comes_first() {
    for (int good = 0; good < 8; good++) {
      work.caseOf(work.given.wrote("Kalle", "praise number " + good));
    }
    assertThat(dayOf(work.aino).hostileShift()).isFalse();
    assertThat(dayOf(work.aino).praise()).hasSize(3);

    for (int bad = 0; bad < 11; bad++) {
      claimed(work.aino, "hostile nonsense " + bad);
    }

    assertThat(dayOf(work.aino).hostileShift()).isTrue();
    assertThat(dayOf(work.aino).praise()).hasSize(6);
    assertThat(dayOf(work.bo).hostileShift()).isFalse();
    work.world.clock().advance(Duration.ofHours(25));
    assertThat(dayOf(work.aino).hostileShift()).isFalse();
  }

  @Test
  void only_members_have_a_day() {
    Actor machine =
        new Actor(
            work.aino.workspace(),
            new By.AnIntegration(new TokenId(work.world.ids().next())),
            work.aino.permissions());

    assertThat(code(reads().handle(machine, new ReadMyDay.Command())))
        .isEqualTo("team.member-needed");
  }
}
