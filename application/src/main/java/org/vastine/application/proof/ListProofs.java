package org.vastine.application.proof;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.feedbackcase.CaseList;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.praise.PraiseBook;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.proof.Proof;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** The library of threads that turned, for training (R26). */
public final class ListProofs {

  /** So many are shown, the newest first. */
  public static final int MOST = 200;

  private static final int MOST_CANDIDATES = 20;

  private final Permitted permitted;
  private final ProofBook book;
  private final Cases cases;
  private final CaseList rows;
  private final PraiseBook praise;

  /** Needs the library, whether its cases are still what they were, and which others turned. */
  @Inject
  public ListProofs(
      Permitted permitted, ProofBook book, Cases cases, CaseList rows, PraiseBook praise) {
    this.permitted = permitted;
    this.book = book;
    this.cases = cases;
    this.rows = rows;
    this.praise = praise;
  }

  /** What is asked: all of it. */
  public record Command() {}

  /**
   * What is given.
   *
   * @param proofs those whose customers are still content; one who came back with a complaint is
   *     not
   * @param candidates other cases that turned lately
   */
  public record View(List<Proof> proofs, List<CaseListItem> candidates) {
    /** Copies the lists. */
    public View {
      proofs = List.copyOf(proofs);
      candidates = List.copyOf(candidates);
    }
  }

  /** Gives the library. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CASES,
        () -> {
          List<Proof> proofs = shown();
          Set<CaseId> there = proofs.stream().map(Proof::caseId).collect(toSet());
          List<CaseId> others =
              praise.turned(MOST_CANDIDATES).stream().filter(id -> !there.contains(id)).toList();
          return new View(proofs, others.isEmpty() ? List.of() : rows.rows(others));
        });
  }

  List<Proof> shown() {
    List<Proof> all = book.newest(MOST);
    Map<CaseId, FeedbackCase> now =
        all.isEmpty() ? Map.of() : cases.find(all.stream().map(Proof::caseId).toList());
    return all.stream()
        .filter(proof ->
            Optional.ofNullable(now.get(proof.caseId())).filter(Proof::isTurned).isPresent())
        .toList();
  }
}
