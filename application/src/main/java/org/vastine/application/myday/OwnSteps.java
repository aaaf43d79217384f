package org.vastine.application.myday;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.conduct.HandWork;
import org.vastine.application.feedbackcase.CaseList;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.team.MemberId;

/**
 * What a member's own steps against authors ask of a person outside (R29). Works within the
 * transaction that is open.
 */
public final class OwnSteps {

  private static final int MOST = 200;

  private final HandWork work;
  private final CaseList cases;

  /** Needs what waits, and the cases. */
  @Inject
  public OwnSteps(HandWork work, CaseList cases) {
    this.work = work;
    this.cases = cases;
  }

  List<DayItem> of(MemberId member) {
    List<HandWork.Chore> own =
        work.waiting(MOST).stream()
            .filter(chore -> chore.placed().step().by().equals(member))
            .toList();
    if (own.isEmpty()) {
      return List.of();
    }
    Map<CaseId, CaseListItem> rows =
        cases.rows(own.stream().map(OwnSteps::caseOf).distinct().toList()).stream()
            .collect(toMap(row -> row.feedbackCase().id(), identity()));
    return own.stream()
        .flatMap(chore ->
            Optional.ofNullable(rows.get(caseOf(chore)))
                .map(
                    row -> new DayItem(DayKind.STEP_BY_HAND, row, chore.due(), chore.late(), false))
                .stream())
        .toList();
  }

  private static CaseId caseOf(HandWork.Chore chore) {
    return chore.placed().step().grounds().caseId();
  }
}
