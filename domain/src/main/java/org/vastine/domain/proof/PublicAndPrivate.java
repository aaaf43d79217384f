package org.vastine.domain.proof;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.triage.Style;

/**
 * Whether private contact is quicker than going back and forth in public (R41): the way to a
 * solution in public all along, and in private from the hand-off on, with what had gone before in
 * public.
 *
 * @param rows all together first, then by style, then by channel
 */
public record PublicAndPrivate(List<Row> rows) {

  /** Copies the list. */
  public PublicAndPrivate {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param style of this style; empty for all
   * @param channel of this kind of channel; empty for all
   * @param inPublic those that were solved without a hand-off
   * @param inPrivate those with one, from it on
   * @param before the same, up to it
   */
  public record Row(
      Optional<Style> style,
      Optional<ChannelKind> channel,
      WayFigure inPublic,
      WayFigure inPrivate,
      WayFigure before) {

    /**
     * By how many percent the median time in private is shorter; negative where it is longer. Empty
     * where either side has too few cases, or nothing took any time in public.
     */
    public Optional<Long> quickerPercent() {
      return inPublic
          .minutes()
          .median()
          .filter(minutes -> minutes > 0)
          .flatMap(minutes ->
              inPrivate.minutes().median().map(privately -> 100 - privately * 100 / minutes));
    }
  }

  /** Of these ways. */
  public static PublicAndPrivate of(Collection<SolvedWay> ways) {
    List<Style> styles = ways.stream().map(SolvedWay::style).distinct().sorted().toList();
    List<ChannelKind> channels =
        ways.stream()
            .flatMap(way -> way.channel().stream())
            .distinct()
            .sorted(Comparator.comparing(ChannelKind::name))
            .toList();
    return new PublicAndPrivate(
        Stream.concat(
                Stream.of(row(Optional.empty(), Optional.empty(), ways)),
                Stream.concat(
                    styles.stream().map(style -> row(Optional.of(style), Optional.empty(), ways)),
                    channels.stream()
                        .map(channel -> row(Optional.empty(), Optional.of(channel), ways))))
            .toList());
  }

  private static Row row(
      Optional<Style> style, Optional<ChannelKind> channel, Collection<SolvedWay> ways) {
    Predicate<SolvedWay> fits =
        way ->
            style.stream().allMatch(way.style()::equals)
                && (channel.isEmpty() || channel.equals(way.channel()));
    List<SolvedWay> publicly =
        ways.stream().filter(fits).filter(way -> way.inPrivate().isEmpty()).toList();
    List<SolvedWay> privately =
        ways.stream().filter(fits).filter(way -> way.inPrivate().isPresent()).toList();
    return new Row(
        style,
        channel,
        WayFigure.of(publicly.stream().map(SolvedWay::inPublic).toList()),
        WayFigure.of(privately.stream().flatMap(way -> way.inPrivate().stream()).toList()),
        WayFigure.of(privately.stream().map(SolvedWay::inPublic).toList()));
  }
}
