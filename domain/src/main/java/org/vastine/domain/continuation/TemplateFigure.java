package org.vastine.domain.continuation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;

/**
 * How threads went on after a template, or one wording of it, was sent.
 *
 * @param sent how often it was sent
 * @param went how customers went on, by count; only ways that were seen
 * @param outcomes how these cases ended, by count; only outcomes that were seen
 * @param cases the cases behind it, the latest reply first
 */
public record TemplateFigure(
    int sent,
    Map<Continuation, Integer> went,
    Map<CaseOutcome, Integer> outcomes,
    List<CaseId> cases) {

  /** With fewer known continuations than so many, nothing is ranked by them. */
  public static final int LEAST_TO_RANK = 10;

  /**
   * Those that calm best first: by the upper end of the interval of the share that argued on, so
   * that a template that was sent seldom cannot stand above one that is known to calm. What is not
   * ranked comes last.
   */
  public static final Comparator<TemplateFigure> CALMEST_FIRST =
      Comparator.comparing((TemplateFigure figure) -> !figure.isRanked())
          .thenComparingDouble(figure -> figure.argued().upper())
          .thenComparing(Comparator.comparingInt(TemplateFigure::known).reversed());

  /** Copies the maps and the list. */
  public TemplateFigure {
    went = Map.copyOf(went);
    outcomes = Map.copyOf(outcomes);
    cases = List.copyOf(cases);
  }

  /** Of these replies. */
  public static TemplateFigure of(Collection<SentReply> replies) {
    return new TemplateFigure(
        replies.size(),
        counted(Continuation.class, replies.stream().map(SentReply::went).toList()),
        counted(CaseOutcome.class, replies.stream().map(SentReply::outcome).toList()),
        replies.stream()
            .sorted(
                Comparator.comparing(SentReply::at)
                    .thenComparing(reply -> reply.caseId().value())
                    .reversed())
            .map(SentReply::caseId)
            .distinct()
            .toList());
  }

  private static <E extends Enum<E>> Map<E, Integer> counted(
      Class<E> type, Collection<Optional<E>> all) {
    return all.stream()
        .flatMap(Optional::stream)
        .collect(
            groupingBy(
                identity(),
                () -> new EnumMap<>(type),
                collectingAndThen(counting(), Math::toIntExact)));
  }

  /** How many of the replies it is known of how the customer went on. */
  public int known() {
    return went.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The share that went on so, of those that are known. */
  public Share share(Continuation how) {
    return new Share(went.getOrDefault(how, 0), known());
  }

  /** The share that argued on. */
  public Share argued() {
    return share(Continuation.ARGUED);
  }

  /** Whether there are enough to stand in an order. */
  public boolean isRanked() {
    return known() >= LEAST_TO_RANK;
  }
}
