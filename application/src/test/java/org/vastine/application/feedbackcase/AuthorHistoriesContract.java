package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.application.world.PortContract;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.RuleRef;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.conduct.StepState;
import org.vastine.domain.customer.AuthorRole;
import org.vastine.domain.feedbackcase.AuthorHistory;
import org.vastine.domain.feedbackcase.AuthorHistory.PastCase;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/** What every {@link AuthorHistories} keeps to. */
public abstract class AuthorHistoriesContract extends PortContract {

  private AuthorHistory of(AuthorId author) {
    return inside(() -> ports().authorHistories().of(Set.of(author))).get(author);
  }

  @Test
  final void who_never_wrote_has_a_blank_history() {
    AuthorId author = new AuthorId(ids.next());

    assertThat(inside(() -> ports().authorHistories().of(Set.of(author))))
        .isEqualTo(Map.of(author, AuthorHistory.BLANK));
    assertThat(inside(() -> ports().authorHistories().of(List.of()))).isEmpty();
  }

  @Test
  final void an_authors_cases_of_all_threads_are_told_with_how_they_ended() {
    FeedbackCase open = inside(() -> by("Maija"));
    FeedbackCase closed = inside(() -> closed(by("Maija"), CaseOutcome.STILL_UNHAPPY));
    FeedbackCase other = inside(() -> by("Bo"));
    AuthorId maija = open.key().author();
    AuthorId bo = other.key().author();

    Map<AuthorId, AuthorHistory> both =
        inside(() -> ports().authorHistories().of(Set.of(maija, bo)));
    assertThat(both.get(maija).cases())
        .containsExactlyInAnyOrder(
            new PastCase(open.id(), Optional.empty(), open.changedAt()),
            new PastCase(closed.id(), Optional.of(CaseOutcome.STILL_UNHAPPY), closed.changedAt()));
    assertThat(both.get(bo).cases()).extracting(PastCase::id).containsExactly(other.id());
    assertThat(elsewhere(() -> ports().authorHistories().of(Set.of(maija))).get(maija))
        .isEqualTo(AuthorHistory.BLANK);
  }

  @Test
  final void of_many_cases_the_latest_are_told() {
    List<FeedbackCase> all =
        inside(() -> {
          Given given = given();
          return java.util.stream.IntStream.rangeClosed(0, AuthorHistory.MOST)
              .mapToObj(number -> by(given, "Maija"))
              .toList();
        });

    assertThat(of(all.getFirst().key().author()).cases())
        .hasSize(AuthorHistory.MOST)
        .extracting(PastCase::id)
        .doesNotContain(all.getFirst().id())
        .contains(all.getLast().id());
  }

  @Test
  final void R29_the_furthest_step_that_holds_on_each_account_is_told() {
    AuthorId author = new AuthorId(ids.next());
    ChannelAccountId here = new ChannelAccountId(ids.next());
    ChannelAccountId there = new ChannelAccountId(ids.next());
    doInside(() -> {
      ports()
          .standings()
          .store(
              new Standing(
                  new Standing.Key(author, here),
                  List.of(
                      step(ConductRung.BLOCKED, StepState.LIFTED),
                      step(ConductRung.REPORTED_TO_PLATFORM, StepState.ACTIVE),
                      step(ConductRung.MUTED, StepState.ACTIVE),
                      step(ConductRung.REPORTED_TO_POLICE, StepState.PROPOSED))));
      ports()
          .standings()
          .store(
              new Standing(
                  new Standing.Key(author, there),
                  List.of(step(ConductRung.WARNED, StepState.ACTIVE))));
    });

    assertThat(of(author).standing())
        .isEqualTo(Map.of(here, ConductRung.REPORTED_TO_PLATFORM, there, ConductRung.WARNED));
  }

  @Test
  final void the_role_is_what_was_said() {
    AuthorId author = new AuthorId(ids.next());
    doInside(() ->
        ports()
            .authorRoles()
            .store(new AuthorRole(author, AudienceRole.APPLICANT, NOW, By.VASTINE)));

    assertThat(of(author))
        .isEqualTo(new AuthorHistory(List.of(), Map.of(), Optional.of(AudienceRole.APPLICANT)));
  }

  private FeedbackCase by(String visitor) {
    return by(given(), visitor);
  }

  private static FeedbackCase by(Given given, String visitor) {
    return given.aCase(given.aMention(given.anAccount(), given.wrote(visitor, "Where is it?")));
  }

  private FeedbackCase closed(FeedbackCase open, CaseOutcome outcome) {
    return given()
        .with(
            open, new CaseEvent.Closed(NOW.plusSeconds(60), By.VASTINE, outcome, Optional.empty()));
  }

  private LadderStep step(ConductRung rung, StepState state) {
    return new LadderStep(
        new ConductStepId(ids.next()),
        new LadderStep.Grounds(
            new CaseId(ids.next()),
            new MentionId(ids.next()),
            new RuleRef(1, 1),
            new CaseTextId(ids.next())),
        rung,
        state,
        Optional.empty(),
        new MemberId(ids.next()),
        NOW,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
