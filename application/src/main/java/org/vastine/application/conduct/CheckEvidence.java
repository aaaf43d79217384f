package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.feedbackcase.Timeline;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * Walks what was sealed, case by case: whether each link fits the one before it, whether there are
 * as many as the case's timeline says, and whether they end as it says (R30). A chain of which
 * nothing is left is missed by its timeline.
 */
public final class CheckEvidence {

  private static final int EVENTS = 10_000;

  /** The order in which both tell the cases. */
  private static final Comparator<CaseId> BY_ID = Comparator.comparing(CaseId::toString);

  private final Permitted permitted;
  private final EvidenceBook book;
  private final Timeline timeline;

  /** Needs what was sealed, and what the timelines say about it. */
  @Inject
  public CheckEvidence(Permitted permitted, EvidenceBook book, Timeline timeline) {
    this.permitted = permitted;
    this.book = book;
    this.timeline = timeline;
  }

  /**
   * What is asked.
   *
   * @param after the last case of the page before; empty to begin
   */
  public record Command(Optional<CaseId> after) {}

  /**
   * Evidence that is not as it was sealed.
   *
   * @param caseId of which case
   * @param link the number of the first link that does not fit, or that is missing
   * @param gone whether nothing is left of it
   */
  public record Broken(CaseId caseId, int link, boolean gone) {}

  /**
   * What one page of cases showed.
   *
   * @param checked how many chains
   * @param broken those that are not as they were sealed
   * @param next where to go on; empty at the end
   */
  public record Checked(int checked, List<Broken> broken, Optional<CaseId> next) {
    /** Copies the list. */
    public Checked {
      broken = List.copyOf(broken);
    }
  }

  /** Checks one page. */
  public Decision<Checked> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.READ_AUDIT, () -> check(command.after()));
  }

  private Checked check(Optional<CaseId> after) {
    List<CaseId> cases =
        Stream.concat(
                book.cases(after, Page.MOST).stream(), timeline.sealed(after, Page.MOST).stream())
            .distinct()
            .sorted(BY_ID)
            .limit(Page.MOST)
            .toList();
    List<Broken> broken = new ArrayList<>();
    for (CaseId id : cases) {
      EvidenceChain chain = book.chain(id);
      chain
          .firstBroken()
          .or(() -> untold(id, chain))
          .ifPresent(link -> broken.add(new Broken(id, link, chain.links().isEmpty())));
    }
    return new Checked(
        cases.size(),
        broken,
        cases.size() < Page.MOST ? Optional.empty() : Optional.of(cases.getLast()));
  }

  /**
   * A chain whose end was taken off, or that was sealed anew from the start, still fits; the
   * timeline knows how long it was, and how it ended. Gives the first link that is not as it says.
   */
  private Optional<Integer> untold(CaseId id, EvidenceChain chain) {
    int there = chain.links().size();
    return timeline.of(id, 0, EVENTS).stream()
        .map(Timeline.Entry::event)
        .filter(ConductEvent.EvidenceSealed.class::isInstance)
        .map(ConductEvent.EvidenceSealed.class::cast)
        .filter(sealed -> sealed.entries() > there || !endsSo(chain, sealed))
        .map(sealed -> Math.min(sealed.entries(), there + 1))
        .min(Integer::compare);
  }

  private static boolean endsSo(EvidenceChain chain, ConductEvent.EvidenceSealed sealed) {
    String hash = chain.links().get(sealed.entries() - 1).hash();
    return sealed.head().filter(head -> !head.equals(hash)).isEmpty();
  }
}
