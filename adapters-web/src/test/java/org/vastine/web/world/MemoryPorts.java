package org.vastine.web.world;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import java.time.InstantSource;
import java.util.Set;
import org.vastine.application.advice.AdviceLedger;
import org.vastine.application.advice.Adviser;
import org.vastine.application.advice.Allowance;
import org.vastine.application.advice.TestAdviser;
import org.vastine.application.alert.AlertMessages;
import org.vastine.application.alert.AlertOutlet;
import org.vastine.application.alert.AlertPreferences;
import org.vastine.application.alert.AlertWebhooks;
import org.vastine.application.alert.Alerts;
import org.vastine.application.alert.TestOutlet;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.UnreadableItems;
import org.vastine.application.factrequest.FactRequestBook;
import org.vastine.application.factrequest.FactRequestRules;
import org.vastine.application.conduct.ConductActs;
import org.vastine.application.conduct.EvidenceBook;
import org.vastine.application.conduct.HouseRulesBook;
import org.vastine.application.conduct.Standings;
import org.vastine.application.feedbackcase.AlertOutbox;
import org.vastine.application.feedbackcase.AnsweredShares;
import org.vastine.application.feedbackcase.CaseBatches;
import org.vastine.application.feedbackcase.CaseList;
import org.vastine.application.feedbackcase.CaseTexts;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.feedbackcase.PromiseBook;
import org.vastine.application.feedbackcase.RecordedCases;
import org.vastine.application.feedbackcase.Timeline;
import org.vastine.application.goodwill.GoodwillBudgets;
import org.vastine.application.goodwill.GrantBook;
import org.vastine.application.intake.ImportProgress;
import org.vastine.application.kernel.Chance;
import org.vastine.application.kernel.IdempotencyKeys;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.mention.Authors;
import org.vastine.application.mention.MentionList;
import org.vastine.application.mention.MentionWordings;
import org.vastine.application.mention.Mentions;
import org.vastine.application.policy.Policies;
import org.vastine.application.policy.PolicyDrafts;
import org.vastine.application.reply.Deliveries;
import org.vastine.application.reply.Drafts;
import org.vastine.application.reply.ReplyWordings;
import org.vastine.application.sandbox.SandboxPages;
import org.vastine.application.similarity.TextSignatures;
import org.vastine.application.stream.LiveEvents;
import org.vastine.application.stream.LiveSignals;
import org.vastine.application.team.ApiTokens;
import org.vastine.application.team.Invitations;
import org.vastine.application.team.Members;
import org.vastine.application.team.NewSecrets;
import org.vastine.application.team.PasswordResets;
import org.vastine.application.team.Passwords;
import org.vastine.application.team.Sessions;
import org.vastine.application.team.SignInAttempts;
import org.vastine.application.template.TemplateUses;
import org.vastine.application.template.Templates;
import org.vastine.application.triage.Assessments;
import org.vastine.application.triage.TaughtCorrections;
import org.vastine.application.watch.WatchHits;
import org.vastine.application.watch.WatchMatching;
import org.vastine.application.watch.WatchTerms;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.TestMatching;
import org.vastine.domain.alert.OutletKind;

/** Binds every port to the world in memory; who serves what over it is bound beside it. */
public final class MemoryPorts extends AbstractModule {

  private final InMemoryWorld world;

  /** Over this world. */
  public MemoryPorts(InMemoryWorld world) {
    this.world = world;
  }

  @Override
  protected void configure() {
    bind(InstantSource.class).toInstance(world.clock());
    bind(Ids.class).toInstance(world.ids());
    bind(Chance.class).toInstance(() -> 0.5);
    bind(Transactions.class).toInstance(world.transactions());
    bind(Workspaces.class).toInstance(world.workspaces());
    bind(IdempotencyKeys.class).toInstance(world.idempotencyKeys());
    bind(Mentions.class).toInstance(world.mentions());
    bind(MentionWordings.class).toInstance(world.mentionWordings());
    bind(MentionList.class).toInstance(world.mentionList());
    bind(Authors.class).toInstance(world.authors());
    bind(Assessments.class).toInstance(world.assessments());
    bind(AnsweredShares.class).toInstance(world.answeredShares());
    bind(RecordedCases.class).toInstance(world.recordedCases());
    bind(CaseBatches.class).toInstance(world.caseBatches());
    TestAdviser adviser = new TestAdviser();
    bind(TestAdviser.class).toInstance(adviser);
    bind(Adviser.class).toInstance(adviser);
    bind(Allowance.class).toInstance(new Allowance(100, 100_000));
    bind(AdviceLedger.class).toInstance(world.adviceLedger());
    bind(TaughtCorrections.class).toInstance(world.taughtCorrections());
    bind(Templates.class).toInstance(world.templates());
    bind(TemplateUses.class).toInstance(world.templateUses());
    bind(WatchTerms.class).toInstance(world.watchTerms());
    bind(WatchHits.class).toInstance(world.watchHits());
    bind(WatchMatching.class).toInstance(new TestMatching());
    bind(Cases.class).toInstance(world.cases());
    bind(Timeline.class).toInstance(world.timeline());
    bind(CaseList.class).toInstance(world.caseList());
    bind(PromiseBook.class).toInstance(world.promiseBook());
    bind(GoodwillBudgets.class).toInstance(world.goodwillBudgets());
    bind(FactRequestBook.class).toInstance(world.factRequestBook());
    bind(FactRequestRules.class).toInstance(FactRequestRules.DEFAULT);
    bind(GrantBook.class).toInstance(world.grantBook());
    bind(ConductActs.class).toInstance(world.conductActs());
    bind(EvidenceBook.class).toInstance(world.evidenceBook());
    bind(HouseRulesBook.class).toInstance(world.houseRulesBook());
    bind(Standings.class).toInstance(world.standings());
    bind(CaseTexts.class).toInstance(world.caseTexts());
    bind(Policies.class).toInstance(world.policies());
    bind(PolicyDrafts.class).toInstance(world.policyDrafts());
    bind(Drafts.class).toInstance(world.drafts());
    bind(ReplyWordings.class).toInstance(world.replyWordings());
    bind(TextSignatures.class).toInstance(world.signatures());
    bind(Deliveries.class).toInstance(world.deliveries());
    bind(ChannelAccounts.class).toInstance(world.channelAccounts());
    bind(Coverage.class).toInstance(world.coverage());
    bind(UnreadableItems.class).toInstance(world.unreadableItems());
    bind(AlertOutbox.class).toInstance(world.alertOutbox());
    bind(Alerts.class).toInstance(world.alerts());
    bind(AlertPreferences.class).toInstance(world.alertPreferences());
    bind(AlertMessages.class).toInstance(world.alertMessages());
    bind(AlertWebhooks.class).toInstance(world.alertWebhooks());
    bind(new TypeLiteral<Set<AlertOutlet>>() {})
        .toInstance(Set.of(new TestOutlet(OutletKind.EMAIL), new TestOutlet(OutletKind.WEBHOOK)));
    bind(AuditLog.class).toInstance(world.auditLog());
    bind(LiveEvents.class).toInstance(world.liveEvents());
    bind(LiveSignals.class).toInstance(world.liveSignals());
    bind(Members.class).toInstance(world.members());
    bind(Sessions.class).toInstance(world.sessions());
    bind(ApiTokens.class).toInstance(world.apiTokens());
    bind(Invitations.class).toInstance(world.invitations());
    bind(PasswordResets.class).toInstance(world.passwordResets());
    bind(SignInAttempts.class).toInstance(world.signInAttempts());
    bind(Passwords.class).toInstance(world.passwords());
    bind(NewSecrets.class).toInstance(world.secrets());
    bind(ImportProgress.class).toInstance(world.importProgress());
    bind(SandboxPages.class).toInstance(world.sandboxPages());
  }
}
