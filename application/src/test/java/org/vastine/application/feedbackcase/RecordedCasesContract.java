package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.RecordedCases.Period;
import org.vastine.application.world.Given;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CommunityEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Style;

/** What every {@link RecordedCases} keeps to. */
public abstract class RecordedCasesContract extends PortContract {

  @Test
  final void a_case_comes_with_all_that_happened_its_channel_and_the_kinds_of_its_mentions() {
    Mention mention = inside(() -> given().aMention("The parcel is late again."));
    FeedbackCase stored =
        inside(() ->
            given()
                .with(
                    given().aCase(mention),
                    Given.planned(NOW.plusSeconds(3_600), Style.IRRITATED, Optional.empty())));

    List<RecordedCase> read = inside(() -> recorded().newest(Period.ALL, Optional.empty(), 10));

    assertThat(read).hasSize(1);
    RecordedCase one = read.getFirst();
    assertThat(FeedbackCase.fold(one.id(), one.events())).isEqualTo(stored);
    assertThat(one.channel()).contains(Given.SANDBOX);
    assertThat(one.kinds()).containsEntry(mention.id(), mention.item().kind());
  }

  @Test
  final void the_newest_come_first_and_all_come_once_in_stretches() {
    List<CaseId> made =
        inside(() -> {
          List<CaseId> all = new ArrayList<>();
          for (int number = 0; number < 5; number++) {
            all.add(given().aCase().id());
          }
          return all;
        });

    List<CaseId> read = new ArrayList<>();
    Optional<CaseId> before = Optional.empty();
    for (int stretch = 0; stretch < 4; stretch++) {
      Optional<CaseId> last = before;
      List<RecordedCase> next = inside(() -> recorded().newest(Period.ALL, last, 2));
      next.forEach(one -> read.add(one.id()));
      before = read.stream().reduce((_, later) -> later);
    }

    assertThat(read)
        .containsExactlyElementsOf(
            made.stream().sorted(Comparator.comparing(CaseId::toString).reversed()).toList());
  }

  @Test
  final void a_period_holds_the_cases_opened_from_its_beginning_and_before_its_end() {
    CaseId made = inside(() -> given().aCase().id());
    Instant opened = inside(() -> ports().timeline().of(made, 0, 1)).getFirst().event().at();

    assertThat(ids(new Period(Optional.of(opened), Optional.empty()))).containsExactly(made);
    assertThat(ids(new Period(Optional.empty(), Optional.of(opened.plusMillis(1)))))
        .containsExactly(made);
    assertThat(ids(new Period(Optional.of(opened.plusMillis(1)), Optional.empty()))).isEmpty();
    assertThat(ids(new Period(Optional.empty(), Optional.of(opened)))).isEmpty();
  }

  @Test
  final void R10_those_that_others_seemed_to_answer_are_found_the_newest_first() {
    FeedbackCase first = inside(() -> answered(given().aCase()));
    inside(() -> given().aCase());
    FeedbackCase second = inside(() -> answered(given().aCase()));
    List<CaseId> newest =
        Stream.of(first.id(), second.id())
            .sorted(Comparator.comparing(CaseId::toString).reversed())
            .toList();

    assertThat(inside(() -> recorded().answeredByOthers(9)))
        .extracting(RecordedCase::id)
        .containsExactlyElementsOf(newest);
    assertThat(inside(() -> recorded().answeredByOthers(1)))
        .extracting(RecordedCase::id)
        .containsExactly(newest.getFirst());
    assertThat(elsewhere(() -> recorded().answeredByOthers(9))).isEmpty();
  }

  private FeedbackCase answered(FeedbackCase asked) {
    return given()
        .with(
            asked,
            new CommunityEvent.AnswerSeen(
                NOW,
                By.VASTINE,
                asked.talk().latest(),
                asked.key().author(),
                Confidence.CERTAIN,
                List.of()));
  }

  @Test
  final void they_are_counted_up_to_a_limit() {
    doInside(() -> {
      given().aCase();
      given().aCase();
      given().aCase();
    });

    assertThat(inside(() -> recorded().count(Period.ALL, 100))).isEqualTo(3);
    assertThat(inside(() -> recorded().count(Period.ALL, 2))).isEqualTo(2);
  }

  @Test
  final void another_workspace_has_none_of_them() {
    doInside(() -> given().aCase());

    assertThat(elsewhere(() -> recorded().newest(Period.ALL, Optional.empty(), 10))).isEmpty();
    assertThat(elsewhere(() -> recorded().count(Period.ALL, 10))).isZero();
  }

  private List<CaseId> ids(Period period) {
    List<CaseId> read =
        inside(() -> recorded().newest(period, Optional.empty(), 10)).stream()
            .map(RecordedCase::id)
            .toList();
    assertThat(inside(() -> recorded().count(period, 10))).isEqualTo(read.size());
    return read;
  }

  private RecordedCases recorded() {
    return ports().recordedCases();
  }
}
