package org.vastine.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.triage.Style;

class PublicAndPrivateTest {

  private static final ChannelKind MASTODON = new ChannelKind("mastodon");
  private static final ChannelKind EMAIL = new ChannelKind("email");

  private static CaseId caseId(long number) {
    return new CaseId(new UUID(0x41, number));
  }

  private static Stretch stretch(long number, int turns, long minutes) {
    return new Stretch(caseId(number), turns, Duration.ofMinutes(minutes));
  }

  private static SolvedWay publicly(long number, Style style, ChannelKind channel, long minutes) {
    return new SolvedWay(
        style, Optional.of(channel), stretch(number, (int) number, minutes), Optional.empty());
  }

  private static SolvedWay privately(long number, long before, long minutes) {
    return new SolvedWay(
        Style.URGENT,
        Optional.of(EMAIL),
        stretch(number, 2, before),
        Optional.of(stretch(number, 1, minutes)));
  }

  @Test
  void R41_a_percentile_is_the_smallest_value_that_so_many_do_not_exceed() {
    assertThat(Spread.of(LongStream.rangeClosed(1, 10).boxed().toList()))
        .isEqualTo(new Spread(10, Optional.of(5L), Optional.of(9L)));
    assertThat(Spread.of(LongStream.rangeClosed(1, 11).boxed().toList().reversed()))
        .isEqualTo(new Spread(11, Optional.of(6L), Optional.of(10L)));
    assertThat(Spread.of(List.of(7L, 7L, 7L, 7L, 90L)))
        .isEqualTo(new Spread(5, Optional.of(7L), Optional.of(90L)));
  }

  @Test
  void R41_too_few_cases_say_so_instead_of_a_figure() {
    assertThat(Spread.of(List.of(1L, 2L, 3L, 4L)))
        .isEqualTo(new Spread(4, Optional.empty(), Optional.empty()));
    assertThat(Spread.of(List.of())).isEqualTo(new Spread(0, Optional.empty(), Optional.empty()));
  }

  private static List<SolvedWay> some() {
    List<SolvedWay> ways = new ArrayList<>();
    for (int at = 1; at <= 5; at++) {
      ways.add(publicly(at, Style.IRRITATED, MASTODON, at * 100L));
      ways.add(privately(10 + at, 60, at * 30L));
    }
    ways.add(publicly(6, Style.URGENT, EMAIL, 5));
    return ways;
  }

  @Test
  void R41_rows_are_all_together_then_by_style_then_by_channel() {
    PublicAndPrivate figure = PublicAndPrivate.of(some());

    assertThat(figure.rows())
        .extracting(PublicAndPrivate.Row::style)
        .containsExactly(
            Optional.empty(),
            Optional.of(Style.URGENT),
            Optional.of(Style.IRRITATED),
            Optional.empty(),
            Optional.empty());
    assertThat(figure.rows())
        .extracting(PublicAndPrivate.Row::channel)
        .containsExactly(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(EMAIL),
            Optional.of(MASTODON));
    assertThat(figure.rows())
        .extracting(row -> row.inPublic().turns().count(), row -> row.inPrivate().turns().count())
        .containsExactly(tuple(6, 5), tuple(1, 5), tuple(5, 0), tuple(1, 5), tuple(5, 0));
  }

  @Test
  void R41_each_figure_tells_its_cases_those_that_took_longest_first() {
    PublicAndPrivate.Row all = PublicAndPrivate.of(some()).rows().getFirst();

    assertThat(all.inPublic().cases())
        .containsExactly(caseId(5), caseId(4), caseId(3), caseId(2), caseId(1), caseId(6));
    assertThat(all.inPublic().minutes())
        .isEqualTo(new Spread(6, Optional.of(200L), Optional.of(500L)));
    assertThat(all.inPublic().turns()).isEqualTo(new Spread(6, Optional.of(3L), Optional.of(6L)));
    assertThat(all.inPrivate().minutes())
        .isEqualTo(new Spread(5, Optional.of(90L), Optional.of(150L)));
    assertThat(all.before().minutes()).isEqualTo(new Spread(5, Optional.of(60L), Optional.of(60L)));
    assertThat(all.before().turns()).isEqualTo(new Spread(5, Optional.of(2L), Optional.of(2L)));
  }

  @Test
  void R41_how_much_quicker_private_is_needs_enough_of_both() {
    List<PublicAndPrivate.Row> rows = PublicAndPrivate.of(some()).rows();
    assertThat(rows.getFirst().quickerPercent()).contains(55L);
    assertThat(rows.get(1).quickerPercent()).isEmpty();
    assertThat(rows.get(2).quickerPercent()).isEmpty();

    List<SolvedWay> atOnce = new ArrayList<>();
    for (int at = 1; at <= 5; at++) {
      atOnce.add(publicly(at, Style.URGENT, EMAIL, 0));
      atOnce.add(privately(10 + at, 60, 30));
    }
    assertThat(PublicAndPrivate.of(atOnce).rows().getFirst().quickerPercent()).isEmpty();
  }
}
