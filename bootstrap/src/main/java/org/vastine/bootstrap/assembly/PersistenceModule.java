package org.vastine.bootstrap.assembly;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import org.vastine.application.advice.AdviceLedger;
import org.vastine.application.alert.AlertMessages;
import org.vastine.application.alert.AlertPreferences;
import org.vastine.application.alert.AlertWebhooks;
import org.vastine.application.alert.Alerts;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.UnreadableItems;
import org.vastine.application.community.CommunityThreads;
import org.vastine.application.conduct.ConductActs;
import org.vastine.application.conduct.EvidenceBook;
import org.vastine.application.conduct.HouseRulesBook;
import org.vastine.application.conduct.Standings;
import org.vastine.application.customer.NamedCustomers;
import org.vastine.application.factrequest.FactRequestBook;
import org.vastine.application.feedbackcase.AlertOutbox;
import org.vastine.application.feedbackcase.AnsweredShares;
import org.vastine.application.feedbackcase.CaseBatches;
import org.vastine.application.feedbackcase.CaseList;
import org.vastine.application.feedbackcase.CaseTexts;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.feedbackcase.DutyOutlook;
import org.vastine.application.feedbackcase.Preventions;
import org.vastine.application.feedbackcase.PrivateTalks;
import org.vastine.application.feedbackcase.PromiseBook;
import org.vastine.application.feedbackcase.RecordedCases;
import org.vastine.application.feedbackcase.RelayAliases;
import org.vastine.application.feedbackcase.Timeline;
import org.vastine.application.feedbackcase.WebhookOutbox;
import org.vastine.application.goodwill.GoodwillBudgets;
import org.vastine.application.goodwill.GrantBook;
import org.vastine.application.incident.Incidents;
import org.vastine.application.intake.ImportProgress;
import org.vastine.application.kernel.IdempotencyKeys;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.mention.Authors;
import org.vastine.application.mention.MentionList;
import org.vastine.application.mention.MentionWordings;
import org.vastine.application.mention.Mentions;
import org.vastine.application.policy.Policies;
import org.vastine.application.policy.PolicyDrafts;
import org.vastine.application.presence.Presences;
import org.vastine.application.reply.Deliveries;
import org.vastine.application.reply.Drafts;
import org.vastine.application.reply.HoldingWords;
import org.vastine.application.reply.OfferDrafts;
import org.vastine.application.reply.ReplyWordings;
import org.vastine.application.routing.DutyBook;
import org.vastine.application.routing.RosterOutlook;
import org.vastine.application.routing.RoutingBook;
import org.vastine.application.routing.RoutingQueue;
import org.vastine.application.sandbox.SandboxPages;
import org.vastine.application.stream.LiveEvents;
import org.vastine.application.stream.LiveSignals;
import org.vastine.application.template.HoldingTemplates;
import org.vastine.application.template.TemplateUses;
import org.vastine.application.template.Templates;
import org.vastine.application.triage.Assessments;
import org.vastine.application.triage.TaughtCorrections;
import org.vastine.application.watch.WatchHits;
import org.vastine.application.watch.WatchTerms;
import org.vastine.application.webhook.WebhookDeliveries;
import org.vastine.application.webhook.Webhooks;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.persistence.advice.PostgresAdviceLedger;
import org.vastine.persistence.alert.PostgresAlertMessages;
import org.vastine.persistence.alert.PostgresAlertOutbox;
import org.vastine.persistence.alert.PostgresAlertPreferences;
import org.vastine.persistence.alert.PostgresAlertWebhooks;
import org.vastine.persistence.alert.PostgresAlerts;
import org.vastine.persistence.audit.PostgresAuditLog;
import org.vastine.persistence.channel.PostgresChannelAccounts;
import org.vastine.persistence.channel.PostgresCoverage;
import org.vastine.persistence.channel.PostgresUnreadableItems;
import org.vastine.persistence.community.PostgresCommunityThreads;
import org.vastine.persistence.conduct.PostgresConductActs;
import org.vastine.persistence.conduct.PostgresEvidenceBook;
import org.vastine.persistence.conduct.PostgresHouseRulesBook;
import org.vastine.persistence.conduct.PostgresStandings;
import org.vastine.persistence.customer.PostgresNamedCustomers;
import org.vastine.persistence.factrequest.PostgresFactRequestBook;
import org.vastine.persistence.feedbackcase.PostgresAnsweredShares;
import org.vastine.persistence.feedbackcase.PostgresCaseBatches;
import org.vastine.persistence.feedbackcase.PostgresCaseList;
import org.vastine.persistence.feedbackcase.PostgresCaseTexts;
import org.vastine.persistence.feedbackcase.PostgresCases;
import org.vastine.persistence.feedbackcase.PostgresPreventions;
import org.vastine.persistence.feedbackcase.PostgresPrivateTalks;
import org.vastine.persistence.feedbackcase.PostgresPromiseBook;
import org.vastine.persistence.feedbackcase.PostgresRecordedCases;
import org.vastine.persistence.feedbackcase.PostgresRelayAliases;
import org.vastine.persistence.feedbackcase.PostgresTimeline;
import org.vastine.persistence.goodwill.PostgresGoodwillBudgets;
import org.vastine.persistence.goodwill.PostgresGrantBook;
import org.vastine.persistence.incident.PostgresIncidents;
import org.vastine.persistence.intake.PostgresImportProgress;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Database;
import org.vastine.persistence.kernel.PostgresIdempotencyKeys;
import org.vastine.persistence.kernel.PostgresTransactions;
import org.vastine.persistence.kernel.PostgresWorkspaces;
import org.vastine.persistence.kernel.Vault;
import org.vastine.persistence.mention.PostgresAuthors;
import org.vastine.persistence.mention.PostgresMentionList;
import org.vastine.persistence.mention.PostgresMentionWordings;
import org.vastine.persistence.mention.PostgresMentions;
import org.vastine.persistence.policy.PostgresPolicies;
import org.vastine.persistence.policy.PostgresPolicyDrafts;
import org.vastine.persistence.presence.PostgresPresences;
import org.vastine.persistence.reply.PostgresDeliveries;
import org.vastine.persistence.reply.PostgresDrafts;
import org.vastine.persistence.reply.PostgresOfferDrafts;
import org.vastine.persistence.reply.PostgresReplyWordings;
import org.vastine.persistence.routing.PostgresDutyBook;
import org.vastine.persistence.routing.PostgresRoutingBook;
import org.vastine.persistence.routing.PostgresRoutingQueue;
import org.vastine.persistence.sandbox.PostgresSandboxPages;
import org.vastine.persistence.stream.PostgresLiveEvents;
import org.vastine.persistence.stream.PostgresLiveSignals;
import org.vastine.persistence.template.PostgresTemplateUses;
import org.vastine.persistence.template.PostgresTemplates;
import org.vastine.persistence.triage.PostgresAssessments;
import org.vastine.persistence.triage.PostgresTaughtCorrections;
import org.vastine.persistence.watch.PostgresWatchHits;
import org.vastine.persistence.watch.PostgresWatchTerms;
import org.vastine.persistence.webhook.PostgresWebhookDeliveries;
import org.vastine.persistence.webhook.PostgresWebhookOutbox;
import org.vastine.persistence.webhook.PostgresWebhooks;

/** Wires the stores to one database. */
final class PersistenceModule extends AbstractModule {

  private final Settings settings;
  private final Database database;

  PersistenceModule(Settings settings, Database database) {
    this.settings = settings;
    this.database = database;
  }

  @Override
  protected void configure() {
    bind(Database.class).toInstance(database);
    bind(CurrentTransaction.class).in(Singleton.class);
    bind(Transactions.class).to(PostgresTransactions.class);
    bind(Workspaces.class).to(PostgresWorkspaces.class);
    bind(IdempotencyKeys.class).to(PostgresIdempotencyKeys.class);
    bind(Mentions.class).to(PostgresMentions.class);
    bind(MentionWordings.class).to(PostgresMentionWordings.class);
    bind(MentionList.class).to(PostgresMentionList.class);
    bind(Authors.class).to(PostgresAuthors.class);
    bind(Assessments.class).to(PostgresAssessments.class);
    bind(AnsweredShares.class).to(PostgresAnsweredShares.class);
    bind(RecordedCases.class).to(PostgresRecordedCases.class);
    bind(CaseBatches.class).to(PostgresCaseBatches.class);
    bind(PromiseBook.class).to(PostgresPromiseBook.class);
    bind(GoodwillBudgets.class).to(PostgresGoodwillBudgets.class);
    bind(FactRequestBook.class).to(PostgresFactRequestBook.class);
    bind(GrantBook.class).to(PostgresGrantBook.class);
    bind(ConductActs.class).to(PostgresConductActs.class);
    bind(EvidenceBook.class).to(PostgresEvidenceBook.class);
    bind(HouseRulesBook.class).to(PostgresHouseRulesBook.class);
    bind(Standings.class).to(PostgresStandings.class);
    bind(RelayAliases.class).to(PostgresRelayAliases.class);
    bind(CommunityThreads.class).to(PostgresCommunityThreads.class);
    bind(Preventions.class).to(PostgresPreventions.class);
    bind(Presences.class).to(PostgresPresences.class);
    bind(NamedCustomers.class).to(PostgresNamedCustomers.class);
    bind(Incidents.class).to(PostgresIncidents.class);
    bind(PrivateTalks.class).to(PostgresPrivateTalks.class);
    bind(OfferDrafts.class).to(PostgresOfferDrafts.class);
    bind(AdviceLedger.class).to(PostgresAdviceLedger.class);
    bind(TaughtCorrections.class).to(PostgresTaughtCorrections.class);
    bind(Templates.class).to(PostgresTemplates.class);
    bind(TemplateUses.class).to(PostgresTemplateUses.class);
    bind(WatchTerms.class).to(PostgresWatchTerms.class);
    bind(WatchHits.class).to(PostgresWatchHits.class);
    bind(Cases.class).to(PostgresCases.class);
    bind(Timeline.class).to(PostgresTimeline.class);
    bind(CaseTexts.class).to(PostgresCaseTexts.class);
    bind(CaseList.class).to(PostgresCaseList.class);
    bind(Policies.class).to(PostgresPolicies.class);
    bind(PolicyDrafts.class).to(PostgresPolicyDrafts.class);
    bind(Drafts.class).to(PostgresDrafts.class);
    bind(ReplyWordings.class).to(PostgresReplyWordings.class);
    bind(Deliveries.class).to(PostgresDeliveries.class);
    bind(ChannelAccounts.class).to(PostgresChannelAccounts.class);
    bind(Coverage.class).to(PostgresCoverage.class);
    bind(ImportProgress.class).to(PostgresImportProgress.class);
    bind(UnreadableItems.class).to(PostgresUnreadableItems.class);
    bind(DutyBook.class).to(PostgresDutyBook.class);
    bind(DutyOutlook.class).to(RosterOutlook.class);
    bind(HoldingWords.class).to(HoldingTemplates.class);
    bind(RoutingBook.class).to(PostgresRoutingBook.class);
    bind(RoutingQueue.class).to(PostgresRoutingQueue.class);
    bind(SandboxPages.class).to(PostgresSandboxPages.class);
    bind(AlertOutbox.class).to(PostgresAlertOutbox.class);
    bind(Alerts.class).to(PostgresAlerts.class);
    bind(AlertPreferences.class).to(PostgresAlertPreferences.class);
    bind(AlertMessages.class).to(PostgresAlertMessages.class);
    bind(AlertWebhooks.class).to(PostgresAlertWebhooks.class);
    bind(Webhooks.class).to(PostgresWebhooks.class);
    bind(WebhookDeliveries.class).to(PostgresWebhookDeliveries.class);
    bind(WebhookOutbox.class).to(PostgresWebhookOutbox.class);
    bind(AuditLog.class).to(PostgresAuditLog.class);
    bind(LiveEvents.class).to(PostgresLiveEvents.class);
    bind(LiveSignals.class).to(PostgresLiveSignals.class);
    bind(PostgresLiveSignals.class).in(Singleton.class);
    install(new TeamStoresModule());
  }

  @Provides
  @Singleton
  Vault vault() {
    return settings
        .data()
        .secretsKey()
        .map(Vault::withKey)
        .orElseGet(() -> Vault.withKeyFile(settings.data().home().resolve("secrets.key")));
  }
}
