package org.vastine.application.conduct;

import java.time.InstantSource;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.feedbackcase.CaseNews;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Ports;

/** The use cases of conduct over any ports. */
public record ConductDesk(Ports ports, ChannelProviders providers, Ids ids, InstantSource clock) {

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

  private ConductOutside outside() {
    return new ConductOutside(
        ports.conductActs(), ports.channelAccounts(), providers, ports.policies(), ids);
  }

  private ConductWork work() {
    return new ConductWork(permitted(), caseWork(), ports.standings(), outside());
  }

  private HouseRulesCatalogue rules() {
    return new HouseRulesCatalogue(ports.houseRulesBook(), new DefaultHouseRules());
  }

  /** Takes a step. */
  public TakeConductStep take() {
    return new TakeConductStep(
        work(),
        rules(),
        ports.mentions(),
        ports.evidenceBook(),
        ports.timeline(),
        ports.policies(),
        ids);
  }

  /** Confirms, declines, lifts. */
  public MoveConductStep move() {
    return new MoveConductStep(work());
  }

  /** Says how something can be seen. */
  public ProveConductAct prove() {
    return new ProveConductAct(work());
  }

  /** Ends what is over. */
  public EndConductSteps end() {
    return new EndConductSteps(ports.transactions(), work(), clock);
  }

  /** Asks platforms. */
  public CarryOutConduct carryOut() {
    return new CarryOutConduct(
        ports.transactions(),
        work(),
        rules(),
        ports.mentions(),
        ports.channelAccounts(),
        providers,
        () -> 0.5,
        clock);
  }

  private HandWork handWork() {
    return new HandWork(ports.conductActs(), ports.standings(), ports.policies(), clock);
  }

  /** Says what is late. */
  public NoteLateHandWork noteLate() {
    return new NoteLateHandWork(ports.transactions(), work(), handWork());
  }

  /** Keeps what was looked at again. */
  public KeepConductStep keep() {
    return new KeepConductStep(work());
  }

  /** Says what is to be looked at again. */
  public SayRechecks sayRechecks() {
    return new SayRechecks(ports.transactions(), work(), clock);
  }

  /** Lists what waits for people, and what holds. */
  public ListConductWork listWork() {
    return new ListConductWork(
        permitted(), handWork(), ports.standings(), ports.caseList(), ports.mentions(), clock);
  }

  /** Reads conduct on a case. */
  public ReadCaseConduct read() {
    return new ReadCaseConduct(
        permitted(),
        ports.cases(),
        ports.standings(),
        outside(),
        rules(),
        ports.mentions(),
        ports.caseTexts(),
        ports.evidenceBook());
  }

  /** Lists what waits for a second person. */
  public ListConductProposals proposals() {
    return new ListConductProposals(permitted(), ports.standings());
  }

  /** Seals. */
  public SealEvidence seal() {
    return new SealEvidence(
        permitted(),
        caseWork(),
        ports.standings(),
        new EvidenceFacts(
            ports.mentions(),
            ports.mentionList(),
            ports.caseTexts(),
            ports.members(),
            ports.ownReplies()),
        ports.evidenceBook());
  }

  /** Walks what was sealed, as a book gives it. */
  public CheckEvidence check(EvidenceBook book) {
    return new CheckEvidence(permitted(), book, ports.timeline());
  }

  /** Hands evidence out. */
  public ReadEvidence evidence() {
    return new ReadEvidence(permitted(), caseWork(), ports.evidenceBook(), ports.workspaces());
  }

  /** Reads house rules. */
  public ReadHouseRules readRules() {
    return new ReadHouseRules(permitted(), rules());
  }

  /** Writes the draft. */
  public SaveHouseRules saveRules() {
    return new SaveHouseRules(permitted(), rules());
  }

  /** Publishes the draft. */
  public PublishHouseRules publishRules() {
    return new PublishHouseRules(permitted(), rules(), ports.auditLog(), clock);
  }

  /** Shows house rules to everybody. */
  public ShowHouseRules showRules() {
    return new ShowHouseRules(ports.transactions(), ports.workspaces(), rules());
  }
}
