package org.vastine.application.factrequest;

import java.time.InstantSource;
import org.vastine.application.feedbackcase.CaseNews;
import org.vastine.application.feedbackcase.CasePlanning;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.feedbackcase.Promising;
import org.vastine.application.feedbackcase.WorkspaceTold;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.team.NewSecrets;
import org.vastine.application.world.Ports;

/** The use cases of fact requests over any ports. */
public record FactDesk(Ports ports, Ids ids, NewSecrets secrets, InstantSource clock) {

  private Permitted permitted() {
    return new Permitted(ports.transactions());
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

  private FactAccess access() {
    return new FactAccess(
        ports.transactions(),
        ports.workspaces(),
        ports.signInAttempts(),
        ports.factRequestBook(),
        ports.cases(),
        clock);
  }

  /** Asks. */
  public AskFacts ask() {
    return new AskFacts(
        permitted(),
        caseWork(),
        ports.factRequestBook(),
        FactRequestRules.DEFAULT,
        secrets,
        new Promising(caseWork(), ports.promiseBook(), ports.policies(), ids),
        ports.policies(),
        ids);
  }

  /** Opens a form. */
  public OpenFactForm open() {
    return new OpenFactForm(access(), FactRequestRules.DEFAULT);
  }

  /** Answers. */
  public AnswerFacts answer() {
    return new AnswerFacts(
        access(),
        ports.factRequestBook(),
        caseWork(),
        new CasePlanning(
            ports.cases(),
            ports.policies(),
            ports.mentions(),
            ports.channelAccounts(),
            new WorkspaceTold(
                ports.namedCustomers(),
                ports.incidents(),
                ports.dutyOutlook(),
                ports.authorHistories())),
        FactRequestRules.DEFAULT);
  }

  /** Takes back, or erases. */
  public ChangeFactRequest change() {
    return new ChangeFactRequest(permitted(), caseWork(), ports.factRequestBook());
  }

  /** Reads what was asked on a case. */
  public ReadCaseFacts readCase() {
    return new ReadCaseFacts(permitted(), ports.cases(), ports.factRequestBook());
  }

  /** Reads answers. */
  public ReadFactAnswers readAnswers() {
    return new ReadFactAnswers(
        permitted(), ports.cases(), ports.factRequestBook(), ports.auditLog(), clock);
  }

  /** Lets time pass. */
  public TendFactRequests tend() {
    return new TendFactRequests(
        permitted(), ports.cases(), caseWork(), ports.factRequestBook(), clock);
  }
}
