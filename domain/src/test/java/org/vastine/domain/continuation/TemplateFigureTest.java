package org.vastine.domain.continuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.DraftId;

class TemplateFigureTest {

  private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");

  private static SentReply reply(
      long number, int minute, Optional<Continuation> went, Optional<CaseOutcome> outcome) {
    return new SentReply(
        new CaseId(new UUID(1, number)),
        new DraftId(new UUID(2, minute)),
        NOON.plusSeconds(60L * minute),
        went,
        outcome);
  }

  @Test
  void R20_a_figure_counts_what_is_known_and_tells_its_cases() {
    TemplateFigure figure =
        TemplateFigure.of(
            List.of(
                reply(1, 1, Optional.of(Continuation.THANKED), Optional.of(CaseOutcome.CONTENT)),
                reply(2, 2, Optional.of(Continuation.ARGUED), Optional.empty()),
                reply(1, 3, Optional.of(Continuation.THANKED), Optional.of(CaseOutcome.CONTENT)),
                reply(3, 4, Optional.empty(), Optional.of(CaseOutcome.SILENT))));

    assertThat(figure.sent()).isEqualTo(4);
    assertThat(figure.known()).isEqualTo(3);
    assertThat(figure.went()).isEqualTo(Map.of(Continuation.THANKED, 2, Continuation.ARGUED, 1));
    assertThat(figure.outcomes()).isEqualTo(Map.of(CaseOutcome.CONTENT, 2, CaseOutcome.SILENT, 1));
    assertThat(figure.cases())
        .containsExactly(
            new CaseId(new UUID(1, 3)), new CaseId(new UUID(1, 1)), new CaseId(new UUID(1, 2)));
    assertThat(figure.share(Continuation.THANKED)).isEqualTo(new Share(2, 3));
    assertThat(figure.share(Continuation.SILENT)).isEqualTo(new Share(0, 3));
    assertThat(figure.argued()).isEqualTo(new Share(1, 3));
  }

  private static TemplateFigure figure(int argued, int known) {
    return new TemplateFigure(
        known,
        Map.of(Continuation.ARGUED, argued, Continuation.SILENT, known - argued),
        Map.of(),
        List.of());
  }

  @Test
  void R20_small_numbers_do_not_rank_above_what_is_known_well() {
    TemplateFigure calm = figure(2, 100);
    TemplateFigure lucky = figure(0, 10);
    TemplateFigure hot = figure(50, 100);
    TemplateFigure seldom = figure(0, 9);
    TemplateFigure once = figure(0, 1);

    assertThat(Stream.of(once, hot, seldom, lucky, calm).sorted(TemplateFigure.CALMEST_FIRST))
        .containsExactly(calm, lucky, hot, seldom, once);
    assertThat(lucky.isRanked()).isTrue();
    assertThat(seldom.isRanked()).isFalse();
  }

  @Test
  void R20_of_two_that_calm_alike_the_one_that_is_known_better_stands_first() {
    TemplateFigure none = new TemplateFigure(3, Map.of(), Map.of(), List.of());
    TemplateFigure never =
        new TemplateFigure(3, Map.of(Continuation.ARGUED, 2), Map.of(), List.of());
    TemplateFigure always =
        new TemplateFigure(3, Map.of(Continuation.ARGUED, 1), Map.of(), List.of());
    assertThat(Stream.of(none, always, never).sorted(TemplateFigure.CALMEST_FIRST))
        .containsExactly(never, always, none);
  }

  /** Against the interval as tables of statistics give it. */
  @Test
  void R20_a_share_is_told_with_the_interval_of_wilson() {
    Share some = new Share(5, 20);
    assertThat(some.percent()).isEqualTo(25);
    assertThat(some.atLeast()).isEqualTo(11);
    assertThat(some.atMost()).isEqualTo(47);
    assertThat(some.upper()).isCloseTo(0.4687, within(0.0001));

    assertThat(new Share(0, 10).atLeast()).isZero();
    assertThat(new Share(0, 10).atMost()).isEqualTo(28);
    assertThat(new Share(10, 10).atLeast()).isEqualTo(72);
    assertThat(new Share(10, 10).atMost()).isEqualTo(100);
    assertThat(new Share(1, 3).percent()).isEqualTo(33);
  }

  @Test
  void R20_of_nothing_nothing_is_known() {
    Share none = new Share(0, 0);
    assertThat(none.percent()).isZero();
    assertThat(none.atLeast()).isZero();
    assertThat(none.atMost()).isEqualTo(100);
    assertThat(none.upper()).isEqualTo(1);
    assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Share(-1, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
