package org.vastine.domain.voice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.MemberId;

/**
 * How replies sound, by member and channel. Rows stand in the order of ids and names and in no
 * other: nobody is ranked (R32).
 *
 * @param rows all together first, then by channel, then each member, and each member by channel
 */
public record VoiceReport(List<Row> rows) {

  /** So many examples are shown of each part, of either sort. */
  public static final int EXAMPLES = 2;

  private static final Comparator<MeasuredReply> NEWEST_FIRST =
      Comparator.comparing(MeasuredReply::at).thenComparing(reply -> reply.id().value()).reversed();

  /** Copies the rows. */
  public VoiceReport {
    rows = List.copyOf(rows);
  }

  /**
   * A part of the score.
   *
   * @param part which
   * @param figure its points, of those replies in which it could be measured
   * @param examples the newest stretches that show it well, then those that show it badly
   */
  public record PartRow(VoicePart part, VoiceFigure figure, List<Shown> examples) {}

  /**
   * An example with its place.
   *
   * @param caseId in which case it was said
   * @param example what was said
   */
  public record Shown(CaseId caseId, VoiceExample example) {}

  /**
   * One row.
   *
   * @param member whose replies; empty for everybody's
   * @param channel on which kind of channel; empty for all
   * @param figure the score
   * @param parts what it is made of, in their order; parts that were measured nowhere are left out
   */
  public record Row(
      Optional<MemberId> member,
      Optional<ChannelKind> channel,
      VoiceFigure figure,
      List<PartRow> parts) {}

  /** Of these replies, in whatever order they come; those without any measure do not count. */
  public static VoiceReport of(Collection<MeasuredReply> replies) {
    List<MeasuredReply> measured =
        replies.stream()
            .filter(reply -> reply.score().total().isPresent())
            .sorted(NEWEST_FIRST)
            .toList();
    List<Row> rows = new ArrayList<>(group(Optional.empty(), measured));
    measured.stream()
        .map(MeasuredReply::member)
        .distinct()
        .sorted(Comparator.comparing(MemberId::value))
        .forEach(member -> rows.addAll(group(Optional.of(member), measured)));
    return new VoiceReport(rows);
  }

  private static List<Row> group(Optional<MemberId> member, List<MeasuredReply> all) {
    List<MeasuredReply> replies =
        only(all, reply -> member.stream().allMatch(reply.member()::equals));
    return Stream.concat(
            Stream.of(row(member, Optional.empty(), replies)),
            replies.stream()
                .map(MeasuredReply::channel)
                .distinct()
                .sorted(Comparator.comparing(ChannelKind::name))
                .map(channel ->
                    row(
                        member,
                        Optional.of(channel),
                        only(replies, reply -> reply.channel().equals(channel)))))
        .toList();
  }

  private static List<MeasuredReply> only(List<MeasuredReply> all, Predicate<MeasuredReply> which) {
    return all.stream().filter(which).toList();
  }

  private static Row row(
      Optional<MemberId> member, Optional<ChannelKind> channel, List<MeasuredReply> replies) {
    Map<VoicePart, List<Integer>> points = new EnumMap<>(VoicePart.class);
    replies.forEach(reply ->
        reply
            .score()
            .points()
            .forEach((part, one) -> points.computeIfAbsent(part, _ -> new ArrayList<>()).add(one)));
    return new Row(
        member,
        channel,
        VoiceFigure.of(replies.stream().map(reply -> reply.score().total().orElseThrow()).toList()),
        points.entrySet().stream()
            .map(one ->
                new PartRow(
                    one.getKey(), VoiceFigure.of(one.getValue()), examples(one.getKey(), replies)))
            .toList());
  }

  private static List<Shown> examples(VoicePart part, List<MeasuredReply> replies) {
    return Stream.concat(
            examples(part, true, replies).limit(EXAMPLES),
            examples(part, false, replies).limit(EXAMPLES))
        .toList();
  }

  private static Stream<Shown> examples(VoicePart part, boolean good, List<MeasuredReply> replies) {
    return replies.stream()
        .flatMap(reply ->
            reply.score().examples().stream()
                .filter(one -> one.sign().part() == part && one.sign().good() == good)
                .limit(1)
                .map(one -> new Shown(reply.caseId(), one)));
  }
}
