package org.vastine.application.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.feedbackcase.AssignGround;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.routing.Leaving;
import org.vastine.domain.routing.RoutedAt;
import org.vastine.domain.routing.Routing;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/** What every {@link RoutingQueue} keeps to. */
public abstract class RoutingQueueContract extends PortContract {

  private static final Instant LATER = NOW.plus(Duration.ofHours(1));

  private final MemberId aino = new MemberId(ids.next());
  private final MemberId eero = new MemberId(ids.next());

  private RoutingQueue queue() {
    return ports().routingQueue();
  }

  private FeedbackCase due(int minutes) {
    return given().aCaseDueAt(NOW.plus(Duration.ofMinutes(minutes)), Style.IRRITATED);
  }

  private FeedbackCase owned(FeedbackCase before, MemberId owner) {
    return given().with(before, new CaseEvent.Assigned(NOW, By.VASTINE, owner));
  }

  private FeedbackCase held(FeedbackCase before, MemberId holder) {
    return given().with(before, new CaseEvent.Claimed(NOW, By.VASTINE, holder, LATER));
  }

  private FeedbackCase ended(FeedbackCase before) {
    return given()
        .with(before, new CaseEvent.Closed(NOW, By.VASTINE, CaseOutcome.CONTENT, Optional.empty()));
  }

  @Test
  final void R12_cases_without_an_owner_come_in_the_order_in_which_they_breach() {
    FeedbackCase second = inside(() -> due(20));
    FeedbackCase first = inside(() -> due(10));
    doInside(() -> {
      given().aCase();
      given().aCaseParkedUntil(LATER);
      owned(due(5), aino);
      held(due(5), eero);
      ended(due(5));
    });

    assertThat(inside(() -> queue().lockUnowned(NOW, 10))).containsExactly(first.id(), second.id());
    assertThat(inside(() -> queue().lockUnowned(NOW, 1))).containsExactly(first.id());
    assertThat(elsewhere(() -> queue().lockUnowned(NOW, 10))).isEmpty();
  }

  @Test
  final void R12_of_an_owner_who_is_not_there_the_cases_due_before_they_are_back_are_given() {
    FeedbackCase soon = inside(() -> owned(due(10), aino));
    FeedbackCase late = inside(() -> owned(due(90), aino));
    FeedbackCase others = inside(() -> owned(due(10), eero));
    doInside(() -> held(owned(due(5), aino), aino));
    Leaving back = new Leaving(aino, Leaving.Why.OFF_DUTY, Optional.of(LATER));
    Leaving gone = new Leaving(aino, Leaving.Why.LEFT, Optional.empty());
    Leaving away = new Leaving(eero, Leaving.Why.AWAY, Optional.of(LATER));

    assertThat(inside(() -> queue().lockLeft(List.of(back), NOW, 10))).containsExactly(soon.id());
    assertThat(inside(() -> queue().lockLeft(List.of(gone), NOW, 10)))
        .containsExactly(soon.id(), late.id());
    assertThat(inside(() -> queue().lockLeft(List.of(back, away), NOW, 10)))
        .containsExactlyInAnyOrder(soon.id(), others.id());
    assertThat(inside(() -> queue().lockLeft(List.of(), NOW, 10))).isEmpty();
    assertThat(inside(() -> queue().lockLeft(List.of(gone), LATER, 10))).hasSize(3);
  }

  @Test
  final void R12_what_fell_back_on_leads_is_given_while_nobody_touched_it() {
    FeedbackCase untouched = inside(() -> owned(due(10), aino));
    FeedbackCase touched = inside(() -> owned(due(10), aino));
    FeedbackCase skilled = inside(() -> owned(due(10), aino));
    doInside(() -> {
      decided(untouched, AssignGround.LEAD);
      decided(touched, AssignGround.LAST_RESORT);
      decided(skilled, AssignGround.SKILL);
      owned(touched, eero);
    });

    assertThat(inside(() -> queue().lockFallenBack(NOW, 10))).containsExactly(untouched.id());
  }

  private void decided(FeedbackCase one, AssignGround ground) {
    ports()
        .routingBook()
        .store(new RoutedAt(one.id(), one.version(), NOW, new Routing(aino, ground, List.of())));
  }

  @Test
  final void R12_the_load_is_what_waits_for_us() {
    doInside(() -> {
      owned(due(10), aino);
      held(due(10), aino);
      ended(owned(due(10), aino));
      owned(due(10), eero);
      due(10);
    });

    assertThat(inside(() -> queue().loads())).isEqualTo(Map.of(aino, 2, eero, 1));
    assertThat(elsewhere(() -> queue().loads())).isEmpty();
  }

  @Test
  final void R12_who_had_the_author_before_is_known() {
    ChannelAccount account = inside(() -> given().anAccount());
    FeedbackCase older = inside(() -> aCaseOf(account, "Pekka"));
    FeedbackCase newer = inside(() -> aCaseOf(account, "Pekka"));
    FeedbackCase now = inside(() -> aCaseOf(account, "Pekka"));
    FeedbackCase stranger = inside(() -> aCaseOf(account, "Ville"));
    doInside(() -> {
      owned(older, aino);
      ended(owned(newer, eero));
    });

    assertThat(inside(() -> queue().formerOwners(List.of(now.id(), stranger.id()))))
        .isEqualTo(Map.of(now.id(), eero));
    assertThat(inside(() -> queue().formerOwners(List.of(newer.id()))))
        .isEqualTo(Map.of(newer.id(), aino));
    assertThat(inside(() -> queue().formerOwners(List.of()))).isEmpty();
  }

  private FeedbackCase aCaseOf(ChannelAccount account, String author) {
    return given().aCase(given().aMention(account, given().wrote(author, "Late again.")));
  }
}
