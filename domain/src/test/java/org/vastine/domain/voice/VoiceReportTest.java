package org.vastine.domain.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.kernel.Seed;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.MemberId;

/** Scores of replies, and what members and channels make of them (R32: nobody is ranked). */
class VoiceReportTest {

  private static final Seed SEED = Seed.printedFor("VoiceReportTest");
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final MemberId AINO = new MemberId(new UUID(1, 1));
  private static final MemberId BO = new MemberId(new UUID(1, 2));
  private static final ChannelKind MASTODON = new ChannelKind("mastodon");
  private static final ChannelKind REVIEWS = new ChannelKind("reviews");

  private static MeasuredReply reply(
      int number, MemberId member, ChannelKind channel, VoiceScore score) {
    return new MeasuredReply(
        new DeliveryId(new UUID(2, number)),
        new CaseId(new UUID(3, number)),
        member,
        channel,
        NOW.plusSeconds(number / 2),
        score);
  }

  private static VoiceScore score(int points) {
    return new VoiceScore(
        Map.of(VoicePart.WARMTH, points),
        List.of(new VoiceExample(points > 50 ? VoiceSign.THANKS : VoiceSign.COLD, "so " + points)));
  }

  private static Map<VoicePart, Integer> points(Random random) {
    Map<VoicePart, Integer> points = new EnumMap<>(VoicePart.class);
    for (VoicePart part : VoicePart.values()) {
      if (random.nextInt(4) > 0) {
        points.put(part, random.nextInt(101));
      }
    }
    return points;
  }

  @Test
  void the_score_is_the_mean_of_the_parts_that_were_measured() {
    assertThat(new VoiceScore(Map.of(), List.of()).total()).isEmpty();
    assertThat(score(70).total()).hasValue(70);
    assertThat(new VoiceScore(Map.of(VoicePart.WARMTH, 0, VoicePart.HELP, 1), List.of()).total())
        .hasValue(1);
    assertThatThrownBy(() -> new VoiceScore(Map.of(VoicePart.WARMTH, 101), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new VoiceScore(Map.of(VoicePart.WARMTH, -1), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @RepeatedTest(200)
  void the_score_is_bounded_and_grows_with_each_part(RepetitionInfo repetition) {
    Random random = SEED.random("bounded " + repetition.getCurrentRepetition());
    Map<VoicePart, Integer> points = points(random);
    int total = new VoiceScore(points, List.of()).total().orElse(0);

    assertThat(total).as("%s %s", SEED, points).isBetween(0, 100);
    for (VoicePart part : points.keySet()) {
      Map<VoicePart, Integer> better = new EnumMap<>(points);
      better.merge(part, 1 + random.nextInt(50), (one, more) -> Math.min(100, one + more));
      assertThat(new VoiceScore(better, List.of()).total().orElse(0))
          .as("%s %s %s", SEED, points, better)
          .isGreaterThanOrEqualTo(total);
    }
  }

  @RepeatedTest(100)
  void R32_the_order_of_replies_makes_no_difference(RepetitionInfo repetition) {
    Random random = SEED.random("order " + repetition.getCurrentRepetition());
    List<MeasuredReply> replies = new ArrayList<>();
    for (int number = 0; number < random.nextInt(60); number++) {
      replies.add(
          reply(
              number,
              random.nextBoolean() ? AINO : BO,
              random.nextBoolean() ? MASTODON : REVIEWS,
              new VoiceScore(
                  points(random),
                  List.of(
                      new VoiceExample(
                          List.of(VoiceSign.values())
                              .get(random.nextInt(VoiceSign.values().length)),
                          "said " + number)))));
    }
    VoiceReport report = VoiceReport.of(replies);
    Collections.shuffle(replies, random);

    assertThat(VoiceReport.of(replies)).as(SEED.toString()).isEqualTo(report);
    report
        .rows()
        .forEach(row ->
            row.figure()
                .mean()
                .ifPresent(mean -> {
                  assertThat(mean.points()).as(SEED.toString()).isBetween(mean.low(), mean.high());
                  assertThat(mean.low()).isBetween(0, 100);
                  assertThat(mean.high()).isBetween(0, 100);
                }));
  }

  @Test
  void a_figure_of_few_replies_is_too_few_to_tell() {
    assertThat(VoiceFigure.of(Collections.nCopies(9, 80)))
        .isEqualTo(new VoiceFigure(9, Optional.empty()));
    assertThat(VoiceFigure.of(Collections.nCopies(10, 80)))
        .isEqualTo(new VoiceFigure(10, Optional.of(new VoiceFigure.Mean(80, 80, 80))));
  }

  @Test
  void a_figure_tells_its_bounds() {
    List<Integer> points = new ArrayList<>(Collections.nCopies(5, 60));
    points.addAll(Collections.nCopies(5, 80));
    // Standard deviation 10.54, standard error 3.33, and 1.96 of these to either side.
    assertThat(VoiceFigure.of(points).mean()).contains(new VoiceFigure.Mean(70, 63, 77));

    List<Integer> wide = new ArrayList<>(Collections.nCopies(9, 100));
    wide.add(0);
    assertThat(VoiceFigure.of(wide).mean()).contains(new VoiceFigure.Mean(90, 70, 100));
    List<Integer> low = new ArrayList<>(Collections.nCopies(9, 0));
    low.add(100);
    assertThat(VoiceFigure.of(low).mean()).contains(new VoiceFigure.Mean(10, 0, 30));
  }

  @Test
  void R32_rows_stand_by_name_and_never_by_points() {
    List<MeasuredReply> replies =
        List.of(
            reply(1, BO, REVIEWS, score(100)),
            reply(2, BO, MASTODON, score(90)),
            reply(3, AINO, REVIEWS, score(10)),
            reply(4, AINO, REVIEWS, new VoiceScore(Map.of(), List.of())));

    assertThat(VoiceReport.of(replies).rows())
        .extracting(VoiceReport.Row::member, VoiceReport.Row::channel, row -> row.figure().count())
        .containsExactly(
            tuple(Optional.empty(), Optional.empty(), 3),
            tuple(Optional.empty(), Optional.of(MASTODON), 1),
            tuple(Optional.empty(), Optional.of(REVIEWS), 2),
            tuple(Optional.of(AINO), Optional.empty(), 1),
            tuple(Optional.of(AINO), Optional.of(REVIEWS), 1),
            tuple(Optional.of(BO), Optional.empty(), 2),
            tuple(Optional.of(BO), Optional.of(MASTODON), 1),
            tuple(Optional.of(BO), Optional.of(REVIEWS), 1));
    assertThat(VoiceReport.of(List.of()).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.parts()).isEmpty());
  }

  @Test
  void each_part_shows_the_newest_two_that_show_it_well_and_badly() {
    List<MeasuredReply> replies = new ArrayList<>();
    for (int number = 0; number < 12; number++) {
      replies.add(reply(number, AINO, REVIEWS, score(number % 2 == 0 ? 90 - number : 10 + number)));
    }
    VoiceReport.PartRow part = VoiceReport.of(replies).rows().getFirst().parts().getFirst();

    assertThat(part.part()).isEqualTo(VoicePart.WARMTH);
    assertThat(part.figure().count()).isEqualTo(12);
    assertThat(part.examples())
        .extracting(shown -> shown.example().words())
        .containsExactly("so 80", "so 82", "so 21", "so 19");
    assertThat(part.examples().getFirst().caseId()).isEqualTo(new CaseId(new UUID(3, 10)));
  }
}
