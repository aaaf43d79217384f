package org.vastine.application.world;

import java.time.Instant;
import org.vastine.application.advice.InMemoryAdviceLedger;
import org.vastine.application.advocate.InMemoryAdvocateBook;
import org.vastine.application.alert.InMemoryAlertMessages;
import org.vastine.application.alert.InMemoryAlertPreferences;
import org.vastine.application.alert.InMemoryAlertWebhooks;
import org.vastine.application.alert.InMemoryAlerts;
import org.vastine.application.audit.InMemoryAuditLog;
import org.vastine.application.bystander.InMemoryEndingsToNote;
import org.vastine.application.care.InMemoryExposureLimits;
import org.vastine.application.care.InMemoryExposures;
import org.vastine.application.channel.InMemoryChannelAccounts;
import org.vastine.application.channel.InMemoryCoverage;
import org.vastine.application.channel.InMemoryUnreadableItems;
import org.vastine.application.community.InMemoryCommunityThreads;
import org.vastine.application.conduct.InMemoryConductActs;
import org.vastine.application.conduct.InMemoryEvidenceBook;
import org.vastine.application.conduct.InMemoryHouseRulesBook;
import org.vastine.application.conduct.InMemoryStandings;
import org.vastine.application.customer.InMemoryAuthorRoles;
import org.vastine.application.customer.InMemoryNamedCustomers;
import org.vastine.application.escalation.InMemoryThreadCourses;
import org.vastine.application.factrequest.InMemoryFactRequestBook;
import org.vastine.application.feedbackcase.AnsweredShares;
import org.vastine.application.feedbackcase.AuthorHistories;
import org.vastine.application.feedbackcase.CaseNews;
import org.vastine.application.feedbackcase.InMemoryAlertOutbox;
import org.vastine.application.feedbackcase.InMemoryAnsweredShares;
import org.vastine.application.feedbackcase.InMemoryAuthorHistories;
import org.vastine.application.feedbackcase.InMemoryCaseBatches;
import org.vastine.application.feedbackcase.InMemoryCaseSurroundings;
import org.vastine.application.feedbackcase.InMemoryCaseTexts;
import org.vastine.application.feedbackcase.InMemoryCases;
import org.vastine.application.feedbackcase.InMemoryPreventions;
import org.vastine.application.feedbackcase.InMemoryPrivateTalks;
import org.vastine.application.feedbackcase.InMemoryPromiseBook;
import org.vastine.application.feedbackcase.InMemoryRecordedCases;
import org.vastine.application.feedbackcase.InMemoryRelayAliases;
import org.vastine.application.feedbackcase.InMemoryTaskBook;
import org.vastine.application.feedbackcase.InMemoryToldStretches;
import org.vastine.application.gallery.InMemoryExampleBook;
import org.vastine.application.goodwill.InMemoryGoodwillBudgets;
import org.vastine.application.goodwill.InMemoryGoodwillNorms;
import org.vastine.application.goodwill.InMemoryGrantBook;
import org.vastine.application.incident.InMemoryIncidents;
import org.vastine.application.intake.InMemoryImportProgress;
import org.vastine.application.kernel.InMemoryIdempotencyKeys;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.kernel.InMemoryWorkspaces;
import org.vastine.application.kernel.SequentialIds;
import org.vastine.application.kernel.SettableClock;
import org.vastine.application.knowledge.InMemoryKnownFacts;
import org.vastine.application.mention.InMemoryAuthors;
import org.vastine.application.mention.InMemoryMentionWordings;
import org.vastine.application.mention.InMemoryMentions;
import org.vastine.application.policy.InMemoryPolicies;
import org.vastine.application.policy.InMemoryPolicyDrafts;
import org.vastine.application.praise.InMemoryPraiseBook;
import org.vastine.application.presence.InMemoryPresences;
import org.vastine.application.proof.InMemoryProofBook;
import org.vastine.application.reply.InMemoryDeliveries;
import org.vastine.application.reply.InMemoryDrafts;
import org.vastine.application.reply.InMemoryOfferDrafts;
import org.vastine.application.reply.InMemoryReplyWordings;
import org.vastine.application.routing.InMemoryDutyBook;
import org.vastine.application.routing.InMemoryRoutingBook;
import org.vastine.application.routing.InMemoryRoutingQueue;
import org.vastine.application.sandbox.InMemorySandboxPages;
import org.vastine.application.similarity.SmallestRuns;
import org.vastine.application.stream.InMemoryLiveEvents;
import org.vastine.application.team.InMemoryAbsenceBook;
import org.vastine.application.team.InMemoryApiTokens;
import org.vastine.application.team.InMemoryInvitations;
import org.vastine.application.team.InMemoryMembers;
import org.vastine.application.team.InMemoryPasswordResets;
import org.vastine.application.team.InMemorySessions;
import org.vastine.application.team.InMemorySignInAttempts;
import org.vastine.application.team.ReadablePasswords;
import org.vastine.application.team.SequentialSecrets;
import org.vastine.application.template.InMemoryTemplateUses;
import org.vastine.application.template.InMemoryTemplates;
import org.vastine.application.triage.InMemoryAssessments;
import org.vastine.application.triage.InMemoryTaughtCorrections;
import org.vastine.application.voice.InMemoryVoiceRuleBook;
import org.vastine.application.watch.InMemoryWatchHits;
import org.vastine.application.watch.InMemoryWatchTerms;
import org.vastine.application.webhook.InMemoryWebhookDeliveries;
import org.vastine.application.webhook.InMemoryWebhookOutbox;
import org.vastine.application.webhook.InMemoryWebhooks;

/** Every port in memory, over one and the same transactions, with a clock and ids for tests. */
public final class InMemoryWorld implements Ports {

  /** Where the clock stands at the begin: a Monday morning, long after any daylight saving. */
  public static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T09:00:00Z");

  private final SettableClock clock = new SettableClock(MONDAY_MORNING);
  private final SequentialIds ids = new SequentialIds();
  private final InMemoryTransactions transactions = new InMemoryTransactions();
  private final InMemoryWorkspaces workspaces = new InMemoryWorkspaces(transactions);
  private final InMemoryIdempotencyKeys idempotencyKeys = new InMemoryIdempotencyKeys(transactions);
  private final InMemoryMentions mentions = new InMemoryMentions(transactions);
  private final InMemoryMentionWordings mentionWordings =
      new InMemoryMentionWordings(transactions, mentions);
  private final InMemoryAuthors authors = new InMemoryAuthors(transactions, ids);
  private final InMemoryAssessments assessments = new InMemoryAssessments(transactions);
  private final InMemoryTaughtCorrections taughtCorrections =
      new InMemoryTaughtCorrections(transactions);
  private final InMemoryChannelAccounts channelAccounts = new InMemoryChannelAccounts(transactions);
  private final InMemoryAlertOutbox alertOutbox = new InMemoryAlertOutbox(transactions);
  private final InMemoryToldStretches toldStretches = new InMemoryToldStretches(transactions);
  private final InMemoryAlerts alerts = new InMemoryAlerts(transactions);
  private final InMemoryAlertPreferences alertPreferences =
      new InMemoryAlertPreferences(transactions);
  private final InMemoryAlertMessages alertMessages = new InMemoryAlertMessages(transactions);
  private final InMemoryAlertWebhooks alertWebhooks = new InMemoryAlertWebhooks(transactions);
  private final InMemoryWebhookDeliveries webhookDeliveries =
      new InMemoryWebhookDeliveries(transactions);
  private final InMemoryWebhooks webhooks = new InMemoryWebhooks(transactions, webhookDeliveries);
  private final InMemoryWebhookOutbox webhookOutbox =
      new InMemoryWebhookOutbox(webhooks, webhookDeliveries);
  private final InMemoryWatchHits watchHits = new InMemoryWatchHits(transactions, mentions);
  private final InMemoryWatchTerms watchTerms = new InMemoryWatchTerms(transactions, watchHits);
  private final InMemoryCaseSurroundings surroundings =
      new InMemoryCaseSurroundings(mentions, authors, channelAccounts, watchHits);
  private final InMemoryCases cases = new InMemoryCases(transactions, surroundings);
  private final InMemoryRecordedCases recordedCases =
      new InMemoryRecordedCases(cases, mentions, surroundings);
  private final AnsweredShares answeredShares = new InMemoryAnsweredShares(cases);
  private final InMemoryCaseBatches caseBatches = new InMemoryCaseBatches(transactions);
  private final InMemoryCaseTexts caseTexts = new InMemoryCaseTexts(transactions);
  private final InMemoryExposures exposures = new InMemoryExposures(transactions);
  private final InMemoryExposureLimits exposureLimits = new InMemoryExposureLimits(transactions);
  private final InMemoryPromiseBook promiseBook = new InMemoryPromiseBook(transactions);
  private final InMemoryThreadCourses threadCourses =
      new InMemoryThreadCourses(cases, mentions, assessments);
  private final InMemoryTaskBook taskBook = new InMemoryTaskBook(transactions);
  private final InMemoryKnownFacts knownFacts = new InMemoryKnownFacts(transactions);
  private final InMemoryRelayAliases relayAliases = new InMemoryRelayAliases(transactions);
  private final InMemoryPrivateTalks privateTalks = new InMemoryPrivateTalks(relayAliases, cases);
  private final InMemoryCommunityThreads communityThreads =
      new InMemoryCommunityThreads(transactions, cases, mentions);
  private final InMemoryPreventions preventions = new InMemoryPreventions(transactions, cases);
  private final InMemoryNamedCustomers namedCustomers = new InMemoryNamedCustomers(transactions);
  private final InMemoryIncidents incidents = new InMemoryIncidents(transactions);
  private final InMemoryOfferDrafts offerDrafts = new InMemoryOfferDrafts(transactions);
  private final InMemoryGoodwillBudgets goodwillBudgets = new InMemoryGoodwillBudgets(transactions);
  private final InMemoryStandings standings = new InMemoryStandings(transactions);
  private final InMemoryAuthorRoles authorRoles = new InMemoryAuthorRoles(transactions);
  private final InMemoryConductActs conductActs = new InMemoryConductActs(transactions);
  private final InMemoryHouseRulesBook houseRulesBook = new InMemoryHouseRulesBook(transactions);
  private final InMemoryEvidenceBook evidenceBook = new InMemoryEvidenceBook(transactions);
  private final InMemoryVoiceRuleBook voiceRuleBook = new InMemoryVoiceRuleBook(transactions);
  private final InMemoryGoodwillNorms goodwillNorms = new InMemoryGoodwillNorms(transactions);
  private final InMemoryGrantBook grantBook = new InMemoryGrantBook(transactions);
  private final InMemoryFactRequestBook factRequestBook = new InMemoryFactRequestBook(transactions);
  private final InMemoryPolicies policies = new InMemoryPolicies(transactions);
  private final InMemoryPolicyDrafts policyDrafts = new InMemoryPolicyDrafts(transactions);
  private final InMemoryDrafts drafts = new InMemoryDrafts(transactions);
  private final InMemoryPraiseBook praiseBook =
      new InMemoryPraiseBook(transactions, cases, drafts, standings);
  private final InMemoryAdvocateBook advocateBook = new InMemoryAdvocateBook(transactions);
  private final InMemoryProofBook proofBook = new InMemoryProofBook(transactions);
  private final InMemoryExampleBook exampleBook = new InMemoryExampleBook(transactions);
  private final InMemoryTemplates templates = new InMemoryTemplates(transactions);
  private final InMemoryTemplateUses templateUses = new InMemoryTemplateUses(drafts, cases);
  private final InMemoryDeliveries deliveries = new InMemoryDeliveries(transactions);
  private final InMemoryPresences presences =
      new InMemoryPresences(transactions, channelAccounts, mentions, cases, deliveries);
  private final InMemoryReplyWordings replyWordings =
      new InMemoryReplyWordings(transactions, deliveries, cases);
  private final SmallestRuns signatures = new SmallestRuns();
  private final InMemoryCoverage coverage = new InMemoryCoverage(transactions);
  private final InMemoryImportProgress importProgress = new InMemoryImportProgress(transactions);
  private final InMemoryUnreadableItems unreadableItems = new InMemoryUnreadableItems(transactions);
  private final InMemoryAuditLog auditLog = new InMemoryAuditLog(transactions);
  private final InMemoryLiveEvents liveEvents = new InMemoryLiveEvents(transactions);
  private final InMemoryDutyBook dutyBook = new InMemoryDutyBook(transactions);
  private final InMemoryRoutingBook routingBook = new InMemoryRoutingBook(transactions);
  private final InMemoryRoutingQueue routingQueue = new InMemoryRoutingQueue(cases, routingBook);
  private final InMemoryAbsenceBook absenceBook = new InMemoryAbsenceBook(transactions);
  private final InMemoryMembers members = new InMemoryMembers(transactions);
  private final InMemorySandboxPages sandboxPages = new InMemorySandboxPages(transactions);
  private final InMemorySessions sessions = new InMemorySessions(transactions);
  private final InMemoryApiTokens apiTokens = new InMemoryApiTokens(transactions);
  private final InMemoryInvitations invitations = new InMemoryInvitations(transactions);
  private final InMemoryPasswordResets passwordResets = new InMemoryPasswordResets(transactions);
  private final InMemorySignInAttempts signInAttempts = new InMemorySignInAttempts(transactions);
  private final InMemoryAdviceLedger adviceLedger = new InMemoryAdviceLedger(transactions);
  private final ReadablePasswords passwords = new ReadablePasswords();
  private final SequentialSecrets secrets = new SequentialSecrets();

  /** The clock that use cases read. */
  public SettableClock clock() {
    return clock;
  }

  /** The ids that use cases get. */
  public SequentialIds ids() {
    return ids;
  }

  @Override
  public InMemoryTransactions transactions() {
    return transactions;
  }

  @Override
  public InMemoryWorkspaces workspaces() {
    return workspaces;
  }

  @Override
  public InMemoryAlertOutbox alertOutbox() {
    return alertOutbox;
  }

  @Override
  public InMemoryToldStretches toldStretches() {
    return toldStretches;
  }

  @Override
  public InMemoryAlerts alerts() {
    return alerts;
  }

  @Override
  public InMemoryAlertPreferences alertPreferences() {
    return alertPreferences;
  }

  @Override
  public InMemoryAlertMessages alertMessages() {
    return alertMessages;
  }

  @Override
  public InMemoryAlertWebhooks alertWebhooks() {
    return alertWebhooks;
  }

  @Override
  public InMemoryWebhooks webhooks() {
    return webhooks;
  }

  @Override
  public InMemoryWebhookDeliveries webhookDeliveries() {
    return webhookDeliveries;
  }

  @Override
  public InMemoryWebhookOutbox webhookOutbox() {
    return webhookOutbox;
  }

  @Override
  public InMemoryIdempotencyKeys idempotencyKeys() {
    return idempotencyKeys;
  }

  @Override
  public InMemoryMentions mentions() {
    return mentions;
  }

  @Override
  public InMemoryMentions mentionList() {
    return mentions;
  }

  @Override
  public InMemoryMentionWordings mentionWordings() {
    return mentionWordings;
  }

  @Override
  public InMemoryAuthors authors() {
    return authors;
  }

  @Override
  public InMemoryAssessments assessments() {
    return assessments;
  }

  @Override
  public AnsweredShares answeredShares() {
    return answeredShares;
  }

  @Override
  public InMemoryRecordedCases recordedCases() {
    return recordedCases;
  }

  @Override
  public InMemoryCaseBatches caseBatches() {
    return caseBatches;
  }

  @Override
  public InMemoryTaughtCorrections taughtCorrections() {
    return taughtCorrections;
  }

  @Override
  public InMemoryTemplates templates() {
    return templates;
  }

  @Override
  public InMemoryTemplateUses templateUses() {
    return templateUses;
  }

  @Override
  public InMemoryWatchTerms watchTerms() {
    return watchTerms;
  }

  @Override
  public InMemoryWatchHits watchHits() {
    return watchHits;
  }

  @Override
  public InMemoryCases cases() {
    return cases;
  }

  @Override
  public InMemoryCases timeline() {
    return cases;
  }

  @Override
  public InMemoryCases caseList() {
    return cases;
  }

  @Override
  public InMemoryExposures exposures() {
    return exposures;
  }

  @Override
  public InMemoryExposureLimits exposureLimits() {
    return exposureLimits;
  }

  @Override
  public InMemoryKnownFacts knownFacts() {
    return knownFacts;
  }

  @Override
  public InMemoryThreadCourses threadCourses() {
    return threadCourses;
  }

  @Override
  public InMemoryTaskBook taskBook() {
    return taskBook;
  }

  @Override
  public InMemoryPromiseBook promiseBook() {
    return promiseBook;
  }

  @Override
  public InMemoryRelayAliases relayAliases() {
    return relayAliases;
  }

  @Override
  public InMemoryPrivateTalks privateTalks() {
    return privateTalks;
  }

  @Override
  public InMemoryCommunityThreads communityThreads() {
    return communityThreads;
  }

  @Override
  public InMemoryPreventions preventions() {
    return preventions;
  }

  @Override
  public InMemoryPraiseBook praiseBook() {
    return praiseBook;
  }

  @Override
  public InMemoryAdvocateBook advocateBook() {
    return advocateBook;
  }

  @Override
  public InMemoryEndingsToNote endingsToNote() {
    return new InMemoryEndingsToNote(cases);
  }

  @Override
  public InMemoryExampleBook exampleBook() {
    return exampleBook;
  }

  @Override
  public InMemoryProofBook proofBook() {
    return proofBook;
  }

  @Override
  public InMemoryPresences presences() {
    return presences;
  }

  @Override
  public InMemoryNamedCustomers namedCustomers() {
    return namedCustomers;
  }

  @Override
  public InMemoryIncidents incidents() {
    return incidents;
  }

  @Override
  public InMemoryOfferDrafts offerDrafts() {
    return offerDrafts;
  }

  @Override
  public InMemoryGoodwillBudgets goodwillBudgets() {
    return goodwillBudgets;
  }

  @Override
  public InMemoryAuthorRoles authorRoles() {
    return authorRoles;
  }

  @Override
  public AuthorHistories authorHistories() {
    return new InMemoryAuthorHistories(cases, standings, authorRoles);
  }

  @Override
  public InMemoryStandings standings() {
    return standings;
  }

  @Override
  public InMemoryConductActs conductActs() {
    return conductActs;
  }

  @Override
  public InMemoryHouseRulesBook houseRulesBook() {
    return houseRulesBook;
  }

  @Override
  public InMemoryEvidenceBook evidenceBook() {
    return evidenceBook;
  }

  @Override
  public InMemoryVoiceRuleBook voiceRuleBook() {
    return voiceRuleBook;
  }

  @Override
  public InMemoryGoodwillNorms goodwillNorms() {
    return goodwillNorms;
  }

  @Override
  public InMemoryGrantBook grantBook() {
    return grantBook;
  }

  @Override
  public InMemoryFactRequestBook factRequestBook() {
    return factRequestBook;
  }

  @Override
  public InMemoryCaseTexts caseTexts() {
    return caseTexts;
  }

  @Override
  public InMemoryPolicies policies() {
    return policies;
  }

  @Override
  public InMemoryPolicyDrafts policyDrafts() {
    return policyDrafts;
  }

  @Override
  public InMemoryDrafts drafts() {
    return drafts;
  }

  @Override
  public InMemoryDeliveries deliveries() {
    return deliveries;
  }

  @Override
  public InMemoryReplyWordings replyWordings() {
    return replyWordings;
  }

  /** The signatures that use cases get. */
  public SmallestRuns signatures() {
    return signatures;
  }

  @Override
  public InMemoryChannelAccounts channelAccounts() {
    return channelAccounts;
  }

  @Override
  public InMemoryCoverage coverage() {
    return coverage;
  }

  @Override
  public InMemoryUnreadableItems unreadableItems() {
    return unreadableItems;
  }

  @Override
  public InMemoryAuditLog auditLog() {
    return auditLog;
  }

  @Override
  public InMemoryLiveEvents liveEvents() {
    return liveEvents;
  }

  @Override
  public InMemoryLiveEvents liveSignals() {
    return liveEvents;
  }

  @Override
  public InMemoryDutyBook dutyBook() {
    return dutyBook;
  }

  @Override
  public InMemoryRoutingQueue routingQueue() {
    return routingQueue;
  }

  @Override
  public InMemoryRoutingBook routingBook() {
    return routingBook;
  }

  @Override
  public InMemoryAbsenceBook absenceBook() {
    return absenceBook;
  }

  @Override
  public InMemoryMembers members() {
    return members;
  }

  @Override
  public InMemorySandboxPages sandboxPages() {
    return sandboxPages;
  }

  @Override
  public InMemorySessions sessions() {
    return sessions;
  }

  @Override
  public InMemoryApiTokens apiTokens() {
    return apiTokens;
  }

  @Override
  public InMemoryInvitations invitations() {
    return invitations;
  }

  @Override
  public InMemoryPasswordResets passwordResets() {
    return passwordResets;
  }

  @Override
  public InMemorySignInAttempts signInAttempts() {
    return signInAttempts;
  }

  @Override
  public ReadablePasswords passwords() {
    return passwords;
  }

  @Override
  public InMemoryImportProgress importProgress() {
    return importProgress;
  }

  @Override
  public InMemoryAdviceLedger adviceLedger() {
    return adviceLedger;
  }

  /** The secrets that use cases get. */
  public SequentialSecrets secrets() {
    return secrets;
  }

  /** How use cases say that cases changed. */
  public CaseNews caseNews() {
    return new CaseNews(liveEvents, alertOutbox, webhookOutbox, exposures);
  }
}
