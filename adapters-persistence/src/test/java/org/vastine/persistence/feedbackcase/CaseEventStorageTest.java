package org.vastine.persistence.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vastine.application.feedbackcase.CaseEventNames;
import org.vastine.application.feedbackcase.EveryCaseEvent;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.DisengageReason;
import org.vastine.domain.feedbackcase.Grant;
import org.vastine.domain.feedbackcase.GrantEvent;
import org.vastine.domain.feedbackcase.Grants;
import org.vastine.domain.feedbackcase.MistakeEvent;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.feedbackcase.Promises;
import org.vastine.domain.goodwill.GrantState;
import org.vastine.domain.team.By;
import org.vastine.persistence.kernel.Doer;
import org.vastine.persistence.kernel.Facts;

class CaseEventStorageTest {

  static Stream<CaseEvent> everyEvent() {
    return EveryCaseEvent.samples();
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void an_event_comes_back_as_it_was(CaseEvent event) {
    String stored = CaseEventWriting.facts(event).text();

    CaseEvent read =
        new CaseEventReading(event.at(), Doer.of(event.by()).by(), Facts.parse(stored))
            .of(CaseEventNames.of(event));

    assertThat(read).isEqualTo(event);
  }

  @Test
  void a_reply_of_the_time_when_nobody_looked_at_its_words_is_still_read() {
    CaseEvent.ReplyQueued looked =
        EveryCaseEvent.samples()
            .flatMap(event ->
                event instanceof CaseEvent.ReplyQueued queued ? Stream.of(queued) : Stream.empty())
            .filter(queued -> !queued.moves().does().isEmpty())
            .findFirst()
            .orElseThrow();
    String old =
        CaseEventWriting.facts(looked).text().replaceAll(",? ?\"(moves|lacks)\": ?\\[[^\\]]*]", "");

    CaseEvent read =
        new CaseEventReading(looked.at(), Doer.of(looked.by()).by(), Facts.parse(old))
            .of("reply-queued");

    assertThat(old).doesNotContain("moves", "lacks");
    assertThat(read)
        .isEqualTo(
            new CaseEvent.ReplyQueued(
                looked.at(),
                looked.by(),
                looked.draft(),
                looked.delivery(),
                looked.audience(),
                looked.notBefore(),
                looked.suggested()));
  }

  @Test
  void R27_leaving_is_read_of_the_time_before_it_told_of_an_offer() {
    CaseTextId note = new CaseTextId(new UUID(0, 1));
    Facts stored = Facts.parse("{\"why\": \"trolling\", \"note\": \"" + note.value() + "\"}");

    assertThat(new CaseEventReading(Instant.EPOCH, By.VASTINE, stored).of("disengaged"))
        .isEqualTo(
            new CaseEvent.Disengaged(
                Instant.EPOCH, By.VASTINE, DisengageReason.TROLLING, note, Optional.empty()));
  }

  @Test
  void R26_a_closing_is_read_of_the_time_before_it_told_whether_all_was_done() {
    Facts stored = Facts.parse("{\"outcome\": \"lapsed\"}");

    assertThat(new CaseEventReading(Instant.EPOCH, By.VASTINE, stored).of("closed"))
        .isEqualTo(
            new CaseEvent.Closed(
                Instant.EPOCH, By.VASTINE, CaseOutcome.LAPSED, Optional.empty(), false));
  }

  @Test
  void R26_a_case_is_read_of_the_time_before_it_kept_what_bystanders_saw() {
    assertThat(LookFacts.look(null)).isEmpty();
    assertThat(LookFacts.column(Optional.empty())).isNull();
  }

  @Test
  void R23_a_mistake_is_read_of_the_time_before_evidence_was_asked_for() {
    assertThat(new CaseEventReading(Instant.EPOCH, By.VASTINE, Facts.none()).of("mistake-marked"))
        .isEqualTo(new MistakeEvent.MistakeMarked(Instant.EPOCH, By.VASTINE, Optional.empty()));
  }

  @Test
  void R9_a_plan_is_read_of_the_time_before_it_told_of_silence() {
    Facts stored =
        Facts.parse(
            """
            {"policy": 1, "style": "hostile", "obligation": "may", "alarm": false, "steps": [],
             "answer_due": "2026-11-23T12:00:00Z", "reasons": []}
            """);

    assertThat(new CaseEventReading(Instant.EPOCH, By.VASTINE, stored).of("plan-made"))
        .isInstanceOfSatisfying(
            CaseEvent.PlanMade.class, plan -> assertThat(plan.silence()).isEmpty());
  }

  @Test
  void updates_and_chases_of_the_time_before_there_were_updates_by_plan_are_read() {
    Instant at = Instant.EPOCH;
    Facts stored = Facts.parse("{\"due\": \"" + at + "\"}");
    assertThat(new CaseEventReading(at, By.VASTINE, stored).of("update-dated"))
        .isEqualTo(new PromiseEvent.UpdateDated(at, By.VASTINE, at, false));

    Promises row =
        WordColumns.promises(
            JSONB.valueOf("{\"all\": [], \"update_missed\": false, \"chases\": 2}"));
    assertThat(row.byPlan()).isFalse();
    assertThat(row.chasing()).isFalse();
    assertThat(row.chases()).isEqualTo(2);
  }

  @Test
  void events_from_before_solving_and_elements_were_kept_are_still_read() {
    CaseEvent.PlanMade plan =
        everyEvent()
            .flatMap(
                event -> event instanceof CaseEvent.PlanMade one ? Stream.of(one) : Stream.empty())
            .filter(one -> one.resolutionDue().isPresent())
            .findFirst()
            .orElseThrow();
    CaseEvent.ReplyQueued reply =
        everyEvent()
            .flatMap(event ->
                event instanceof CaseEvent.ReplyQueued one ? Stream.of(one) : Stream.empty())
            .filter(one -> one.moves().does().isEmpty())
            .findFirst()
            .orElseThrow();
    String planned =
        CaseEventWriting.facts(plan).text().replaceAll(",\"resolution_due\":\"[^\"]*\"", "");
    String queued = CaseEventWriting.facts(reply).text();
    assertThat(planned + queued).doesNotContain("resolution", "moves");

    assertThat(new CaseEventReading(plan.at(), plan.by(), Facts.parse(planned)).of("plan-made"))
        .isInstanceOfSatisfying(
            CaseEvent.PlanMade.class,
            read -> {
              assertThat(read.resolutionDue()).isEmpty();
              assertThat(read.answerDue()).isEqualTo(plan.answerDue());
            });
    assertThat(new CaseEventReading(reply.at(), reply.by(), Facts.parse(queued)).of("reply-queued"))
        .isEqualTo(reply);
  }

  @Test
  void R24_a_grant_is_read_of_the_time_before_it_was_compared_with_other_channels() {
    List<GrantEvent.GrantAsked> both =
        everyEvent()
            .flatMap(event ->
                event instanceof GrantEvent.GrantAsked one ? Stream.of(one) : Stream.empty())
            .toList();
    GrantEvent.GrantAsked plain = both.getFirst();
    String old = CaseEventWriting.facts(plain).text();
    assertThat(old).doesNotContain("deviation");
    assertThat(new CaseEventReading(plain.at(), plain.by(), Facts.parse(old)).of("grant-asked"))
        .isEqualTo(plain);

    for (GrantEvent.GrantAsked asked : both) {
      Grants column =
          new Grants(
              List.of(
                  new Grant(
                      asked.grant(),
                      asked.budget(),
                      asked.kind(),
                      asked.amount(),
                      asked.what(),
                      asked.asker(),
                      asked.at(),
                      asked.leadNeeded(),
                      asked.deviation(),
                      GrantState.ASKED,
                      Optional.empty(),
                      asked.at())));
      assertThat(GrantFacts.grants(GrantFacts.column(column))).isEqualTo(column);
    }
  }

  @Test
  void an_event_of_a_newer_program_is_not_guessed_at() {
    CaseEventReading reading = new CaseEventReading(Instant.EPOCH, By.VASTINE, Facts.none());

    assertThatThrownBy(() -> reading.of("teleported"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("teleported");
    assertThatThrownBy(() -> reading.of("assigned"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lacks to");
  }
}
