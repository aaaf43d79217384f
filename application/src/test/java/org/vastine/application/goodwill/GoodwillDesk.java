package org.vastine.application.goodwill;

import java.time.InstantSource;
import org.vastine.application.feedbackcase.CaseNews;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Ports;

/** The use cases of goodwill over any ports. */
public record GoodwillDesk(Ports ports, Ids ids, InstantSource clock) {

  private Permitted permitted() {
    return new Permitted(ports.transactions());
  }

  private BudgetWork budgetWork() {
    return new BudgetWork(ports.goodwillBudgets(), ports.auditLog(), clock);
  }

  private CaseWork caseWork() {
    return new CaseWork(
        ports.transactions(),
        ports.cases(),
        ports.caseTexts(),
        ports.promiseBook(),
        ports.taskBook(),
        ports.auditLog(),
        new CaseNews(
            ports.liveEvents(), ports.alertOutbox(), ports.webhookOutbox(), ports.exposures()),
        ids,
        clock);
  }

  private GoodwillWork work() {
    return new GoodwillWork(
        permitted(), caseWork(), ports.goodwillBudgets(), ports.grantBook(), lock());
  }

  private ThreatLock lock() {
    return new ThreatLock(ports.cases(), ports.policies());
  }

  /** Sets a budget up. */
  public SetUpBudget setUp() {
    return new SetUpBudget(permitted(), budgetWork(), ids);
  }

  /** Changes a budget. */
  public ChangeBudget change() {
    return new ChangeBudget(permitted(), budgetWork());
  }

  /** Asks for a grant. */
  public AskGrant ask() {
    return new AskGrant(work(), caseWork(), ports.goodwillNorms(), ids);
  }

  /** Does a step of a grant. */
  public MoveGrant move() {
    return new MoveGrant(work(), caseWork());
  }

  /** Reads a grant. */
  public ReadGrant readGrant() {
    return new ReadGrant(work(), ports.cases());
  }

  /** Reads what a case has. */
  public ReadCaseGoodwill readCase() {
    return new ReadCaseGoodwill(
        permitted(),
        ports.cases(),
        ports.goodwillBudgets(),
        ports.grantBook(),
        ports.goodwillNorms(),
        lock(),
        clock);
  }

  /** Reads a ledger. */
  public ReadBudget readBudget() {
    return new ReadBudget(permitted(), ports.goodwillBudgets(), ports.grantBook(), clock);
  }

  /** Reads all budgets. */
  public ReadBudgets readBudgets() {
    return new ReadBudgets(permitted(), ports.goodwillBudgets(), clock);
  }

  /** Reads how a budget was used. */
  public ReadBudgetCourse readCourse() {
    return new ReadBudgetCourse(permitted(), ports.goodwillBudgets(), clock);
  }

  /** Says what is given in other channels. */
  public KeepNorm keepNorm() {
    return new KeepNorm(permitted(), normWork());
  }

  /** Takes a norm away. */
  public RemoveNorm removeNorm() {
    return new RemoveNorm(permitted(), normWork());
  }

  private NormWork normWork() {
    return new NormWork(ports.goodwillNorms(), ports.auditLog(), clock);
  }

  /** Reads the norms. */
  public ReadNorms readNorms() {
    return new ReadNorms(permitted(), ports.goodwillNorms());
  }

  /** Lists what differs from other channels. */
  public ListDeviations deviations() {
    return new ListDeviations(permitted(), ports.grantBook(), ports.caseTexts());
  }

  /** Lists grants. */
  public ListGrants list() {
    return new ListGrants(permitted(), ports.grantBook());
  }

  /** Checks the ledgers. */
  public CheckLedgers check() {
    return new CheckLedgers(permitted(), ports.goodwillBudgets());
  }
}
