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
import org.vastine.application.goodwill.GoodwillBudgets;
import org.vastine.application.goodwill.GrantBook;
import org.vastine.application.reply.Drafts;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.goodwill.Authority;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.goodwill.GrantRules;
import org.vastine.domain.goodwill.GrantState;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * What waits for a member as the second person: what others asked for, and this member may settle.
 * One question for each sort that the member may settle, one for the budgets where grants wait, and
 * two for all cases together.
 */
final class SecondPerson {

  private static final int MOST = 50;

  private final Drafts drafts;
  private final GrantBook grants;
  private final GoodwillBudgets budgets;
  private final Standings standings;
  private final CaseList cases;

  @Inject
  SecondPerson(
      Drafts drafts,
      GrantBook grants,
      GoodwillBudgets budgets,
      Standings standings,
      CaseList cases) {
    this.drafts = drafts;
    this.grants = grants;
    this.budgets = budgets;
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
      settled(Authority.of(actor.permissions())).stream()
          .filter(grant -> !grant.asker().equals(member))
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

  /** A lead settles any grant; nobody else what is kept for a lead, or beyond their limit. */
  private List<GrantBook.Entry> settled(Authority authority) {
    List<GrantBook.Entry> asked = grants.in(Set.of(GrantState.ASKED), MOST);
    if (authority == Authority.LEAD || asked.isEmpty()) {
      return asked;
    }
    Map<BudgetId, GrantRules> rules =
        budgets.all().stream().collect(toMap(GoodwillBudget::id, budget -> budget.terms().rules()));
    return asked.stream()
        .filter(grant -> !grant.leadNeeded())
        .filter(grant ->
            Optional.ofNullable(rules.get(grant.budget()))
                .filter(found -> found.mayApprove(authority, grant.amount()))
                .isPresent())
        .toList();
  }

  private List<DayItem> beside(List<Waiting> waiting) {
    Map<CaseId, CaseListItem> rows =
        cases.rows(waiting.stream().map(Waiting::caseId).distinct().toList()).stream()
            .collect(toMap(row -> row.feedbackCase().id(), identity()));
    return waiting.stream()
        .flatMap(one ->
            Optional.ofNullable(rows.get(one.caseId()))
                .map(row -> new DayItem(one.kind(), row, one.since(), false, false))
                .stream())
        .toList();
  }

  private static boolean may(Actor actor, Permission permission) {
    return actor.permissions().contains(permission);
  }
}
