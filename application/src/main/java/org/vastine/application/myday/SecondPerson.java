package org.vastine.application.myday;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.conduct.Standings;
import org.vastine.application.feedbackcase.CaseList;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.application.goodwill.GrantBook;
import org.vastine.application.reply.Drafts;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.goodwill.Authority;
import org.vastine.domain.goodwill.GrantState;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * What waits for a member as the second person: what others asked for, and this member may settle.
 * One question for each sort that the member may settle, and two for all cases together.
 */
final class SecondPerson {

  private static final int MOST = 50;

  private final Drafts drafts;
  private final GrantBook grants;
  private final Standings standings;
  private final CaseList cases;

  @Inject
  SecondPerson(Drafts drafts, GrantBook grants, Standings standings, CaseList cases) {
    this.drafts = drafts;
    this.grants = grants;
    this.standings = standings;
    this.cases = cases;
  }

  private record Waiting(DayKind kind, CaseId caseId, Instant since) {}

  List<DayItem> of(Actor actor, MemberId member) {
    List<Waiting> waiting = new ArrayList<>();
    if (may(actor, Permission.APPROVE_REPLIES)) {
      drafts.awaitingApproval(MOST).stream()
          .filter(draft -> !draft.writer().equals(member))
          .map(draft -> new Waiting(DayKind.APPROVE_REPLY, draft.caseId(), draft.changedAt()))
          .forEach(waiting::add);
    }
    if (may(actor, Permission.APPROVE_GRANTS)) {
      boolean lead = Authority.of(actor.permissions()) == Authority.LEAD;
      grants.in(Set.of(GrantState.ASKED), MOST).stream()
          .filter(grant -> !grant.asker().equals(member) && (lead || !grant.leadNeeded()))
          .map(grant -> new Waiting(DayKind.APPROVE_GRANT, grant.caseId(), grant.askedAt()))
          .forEach(waiting::add);
    }
    if (may(actor, Permission.LEAD_CASES)) {
      standings.proposed(MOST).stream()
          .map(Standing::proposal)
          .flatMap(Optional::stream)
          .filter(step -> !step.by().equals(member))
          .map(step -> new Waiting(DayKind.CONFIRM_STEP, step.grounds().caseId(), step.at()))
          .forEach(waiting::add);
    }
    return waiting.isEmpty() ? List.of() : beside(waiting);
  }

  private List<DayItem> beside(List<Waiting> waiting) {
    Map<CaseId, CaseListItem> rows =
        cases.rows(waiting.stream().map(Waiting::caseId).distinct().toList()).stream()
            .collect(toMap(row -> row.feedbackCase().id(), identity()));
    return waiting.stream()
        .flatMap(one ->
            Optional.ofNullable(rows.get(one.caseId()))
                .map(row -> new DayItem(one.kind(), row, one.since(), false))
                .stream())
        .toList();
  }

  private static boolean may(Actor actor, Permission permission) {
    return actor.permissions().contains(permission);
  }
}
