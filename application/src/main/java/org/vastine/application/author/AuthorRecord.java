package org.vastine.application.author;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.customer.AuthorRole;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.triage.Style;

/**
 * All that one author and we had with each other: signals for whoever answers next, never a verdict
 * on what is said now.
 *
 * @param author who
 * @param cases the latest opened first
 * @param more whether there are older ones that are not counted here
 * @param standing how far the author came on the ladder, on the channel account where that is
 *     furthest
 * @param role as whom they speak, where somebody said
 */
public record AuthorRecord(
    AuthorId author,
    List<CaseListItem> cases,
    boolean more,
    Optional<LadderStep> standing,
    Optional<AuthorRole> role) {

  /** Copies the cases. */
  public AuthorRecord {
    cases = List.copyOf(cases);
  }

  /** How many cases there are of each style; styles without a case are left out. */
  public Map<Style, Integer> styles() {
    return counted(Style.class, it -> Optional.of(it.judgement().style()));
  }

  /** How many cases ended in each way; ways without a case are left out. */
  public Map<CaseOutcome, Integer> outcomes() {
    return counted(CaseOutcome.class, FeedbackCase::outcome);
  }

  /** In how many cases we published a reply. */
  public int answered() {
    return count(it -> it.talk().replies() > 0);
  }

  /** In how many cases we offered to go on in private. */
  public int offers() {
    return count(it -> it.handOff().state() != HandOffState.NOT_OFFERED);
  }

  /** In how many cases the customer refused that. */
  public int offersRefused() {
    return count(it -> it.handOff().state() == HandOffState.REFUSED);
  }

  /** In how many cases something was granted, whatever became of it. */
  public int grants() {
    return count(it -> !it.grants().all().isEmpty());
  }

  private int count(Predicate<FeedbackCase> wanted) {
    return (int) cases.stream().map(CaseListItem::feedbackCase).filter(wanted).count();
  }

  private <E extends Enum<E>> Map<E, Integer> counted(
      Class<E> type, Function<FeedbackCase, Optional<E>> of) {
    Map<E, Integer> counts = new EnumMap<>(type);
    cases.stream()
        .flatMap(row -> of.apply(row.feedbackCase()).stream())
        .forEach(one -> counts.merge(one, 1, Integer::sum));
    return counts;
  }
}
