package org.vastine.persistence.kernel;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.vastine.application.advice.AdviceLedger;
import org.vastine.application.advocate.AdvocateBook;
import org.vastine.application.alert.AlertMessages;
import org.vastine.application.alert.AlertPreferences;
import org.vastine.application.alert.AlertWebhooks;
import org.vastine.application.alert.Alerts;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.bystander.EndingsToNote;
import org.vastine.application.care.ExposureLimits;
import org.vastine.application.care.Exposures;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.UnreadableItems;
import org.vastine.application.community.CommunityThreads;
import org.vastine.application.conduct.ConductActs;
import org.vastine.application.conduct.EvidenceBook;
import org.vastine.application.conduct.HouseRulesBook;
import org.vastine.application.conduct.Standings;
import org.vastine.application.customer.AuthorRoles;
import org.vastine.application.customer.NamedCustomers;
import org.vastine.application.escalation.ThreadCourses;
import org.vastine.application.factrequest.FactRequestBook;
import org.vastine.application.feedbackcase.AlertOutbox;
import org.vastine.application.feedbackcase.AnsweredShares;
import org.vastine.application.feedbackcase.AuthorHistories;
import org.vastine.application.feedbackcase.CaseBatches;
import org.vastine.application.feedbackcase.CaseList;
import org.vastine.application.feedbackcase.CaseTexts;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.feedbackcase.Preventions;
import org.vastine.application.feedbackcase.PrivateTalks;
import org.vastine.application.feedbackcase.PromiseBook;
import org.vastine.application.feedbackcase.RecordedCases;
import org.vastine.application.feedbackcase.RelayAliases;
import org.vastine.application.feedbackcase.TaskBook;
import org.vastine.application.feedbackcase.Timeline;
import org.vastine.application.feedbackcase.ToldStretches;
import org.vastine.application.feedbackcase.WebhookOutbox;
import org.vastine.application.gallery.ExampleBook;
import org.vastine.application.goodwill.GoodwillBudgets;
import org.vastine.application.goodwill.GoodwillNorms;
import org.vastine.application.goodwill.GrantBook;
import org.vastine.application.incident.Incidents;
import org.vastine.application.intake.ImportProgress;
import org.vastine.application.kernel.IdempotencyKeys;
import org.vastine.application.kernel.SequentialIds;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.knowledge.KnownFacts;
import org.vastine.application.mention.Authors;
import org.vastine.application.mention.MentionList;
import org.vastine.application.mention.MentionWordings;
import org.vastine.application.mention.Mentions;
import org.vastine.application.policy.Policies;
import org.vastine.application.policy.PolicyDrafts;
import org.vastine.application.praise.PraiseBook;
import org.vastine.application.presence.Presences;
import org.vastine.application.proof.ProofBook;
import org.vastine.application.reply.Deliveries;
import org.vastine.application.reply.Drafts;
import org.vastine.application.reply.OfferDrafts;
import org.vastine.application.reply.ReplyWordings;
import org.vastine.application.routing.DutyBook;
import org.vastine.application.routing.RoutingBook;
import org.vastine.application.routing.RoutingQueue;
import org.vastine.application.sandbox.SandboxPages;
import org.vastine.application.stream.LiveEvents;
import org.vastine.application.stream.LiveSignals;
import org.vastine.application.team.AbsenceBook;
import org.vastine.application.team.ApiTokens;
import org.vastine.application.team.Invitations;
import org.vastine.application.team.Members;
import org.vastine.application.team.PasswordResets;
import org.vastine.application.team.Passwords;
import org.vastine.application.team.Sessions;
import org.vastine.application.team.SignInAttempts;
import org.vastine.application.template.TemplateUses;
import org.vastine.application.template.Templates;
import org.vastine.application.triage.Assessments;
import org.vastine.application.triage.TaughtCorrections;
import org.vastine.application.voice.VoiceRuleBook;
import org.vastine.application.watch.WatchHits;
import org.vastine.application.watch.WatchTerms;
import org.vastine.application.webhook.WebhookDeliveries;
import org.vastine.application.webhook.Webhooks;
import org.vastine.application.world.Ports;
import org.vastine.persistence.advice.PostgresAdviceLedger;
import org.vastine.persistence.advocate.PostgresAdvocateBook;
import org.vastine.persistence.alert.PostgresAlertMessages;
import org.vastine.persistence.alert.PostgresAlertOutbox;
import org.vastine.persistence.alert.PostgresAlertPreferences;
import org.vastine.persistence.alert.PostgresAlertWebhooks;
import org.vastine.persistence.alert.PostgresAlerts;
import org.vastine.persistence.audit.PostgresAuditLog;
import org.vastine.persistence.bystander.PostgresEndingsToNote;
import org.vastine.persistence.care.PostgresExposureLimits;
import org.vastine.persistence.care.PostgresExposures;
import org.vastine.persistence.channel.PostgresChannelAccounts;
import org.vastine.persistence.channel.PostgresCoverage;
import org.vastine.persistence.channel.PostgresUnreadableItems;
import org.vastine.persistence.community.PostgresCommunityThreads;
import org.vastine.persistence.conduct.PostgresConductActs;
import org.vastine.persistence.conduct.PostgresEvidenceBook;
import org.vastine.persistence.conduct.PostgresHouseRulesBook;
import org.vastine.persistence.conduct.PostgresStandings;
import org.vastine.persistence.customer.PostgresAuthorRoles;
import org.vastine.persistence.customer.PostgresNamedCustomers;
import org.vastine.persistence.escalation.PostgresThreadCourses;
import org.vastine.persistence.factrequest.PostgresFactRequestBook;
import org.vastine.persistence.feedbackcase.PostgresAnsweredShares;
import org.vastine.persistence.feedbackcase.PostgresAuthorHistories;
import org.vastine.persistence.feedbackcase.PostgresCaseBatches;
import org.vastine.persistence.feedbackcase.PostgresCaseList;
import org.vastine.persistence.feedbackcase.PostgresCaseTexts;
import org.vastine.persistence.feedbackcase.PostgresCases;
import org.vastine.persistence.feedbackcase.PostgresPreventions;
import org.vastine.persistence.feedbackcase.PostgresPrivateTalks;
import org.vastine.persistence.feedbackcase.PostgresPromiseBook;
import org.vastine.persistence.feedbackcase.PostgresRecordedCases;
import org.vastine.persistence.feedbackcase.PostgresRelayAliases;
import org.vastine.persistence.feedbackcase.PostgresTaskBook;
import org.vastine.persistence.feedbackcase.PostgresTimeline;
import org.vastine.persistence.feedbackcase.PostgresToldStretches;
import org.vastine.persistence.gallery.PostgresExampleBook;
import org.vastine.persistence.goodwill.PostgresGoodwillBudgets;
import org.vastine.persistence.goodwill.PostgresGoodwillNorms;
import org.vastine.persistence.goodwill.PostgresGrantBook;
import org.vastine.persistence.incident.PostgresIncidents;
import org.vastine.persistence.intake.PostgresImportProgress;
import org.vastine.persistence.knowledge.PostgresKnownFacts;
import org.vastine.persistence.mention.PostgresAuthors;
import org.vastine.persistence.mention.PostgresMentionList;
import org.vastine.persistence.mention.PostgresMentionWordings;
import org.vastine.persistence.mention.PostgresMentions;
import org.vastine.persistence.policy.PostgresPolicies;
import org.vastine.persistence.policy.PostgresPolicyDrafts;
import org.vastine.persistence.praise.PostgresPraiseBook;
import org.vastine.persistence.presence.PostgresPresences;
import org.vastine.persistence.proof.PostgresProofBook;
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
import org.vastine.persistence.team.Argon2Passwords;
import org.vastine.persistence.team.PostgresAbsenceBook;
import org.vastine.persistence.team.PostgresApiTokens;
import org.vastine.persistence.team.PostgresInvitations;
import org.vastine.persistence.team.PostgresMembers;
import org.vastine.persistence.team.PostgresPasswordResets;
import org.vastine.persistence.team.PostgresSessions;
import org.vastine.persistence.team.PostgresSignInAttempts;
import org.vastine.persistence.template.PostgresTemplateUses;
import org.vastine.persistence.template.PostgresTemplates;
import org.vastine.persistence.triage.PostgresAssessments;
import org.vastine.persistence.triage.PostgresTaughtCorrections;
import org.vastine.persistence.voice.PostgresVoiceRuleBook;
import org.vastine.persistence.watch.PostgresWatchHits;
import org.vastine.persistence.watch.PostgresWatchTerms;
import org.vastine.persistence.webhook.KnownWebhooks;
import org.vastine.persistence.webhook.PostgresWebhookDeliveries;
import org.vastine.persistence.webhook.PostgresWebhookOutbox;
import org.vastine.persistence.webhook.PostgresWebhooks;

/** All ports over one fresh database; register it as a static extension. */
public final class PostgresWorld implements Ports, AfterAllCallback {

  private final DatabaseAddress address = TestServer.freshDatabase();
  private final Database database = Database.open(address, 8);
  private final CurrentTransaction current = new CurrentTransaction(database);
  private final Vault vault = Vault.withKey(Vault.newKey());
  private final SequentialIds ids = new SequentialIds();
  private final KnownWebhooks knownWebhooks = new KnownWebhooks();
  private final PostgresLiveSignals signals = new PostgresLiveSignals(database);

  /** Where the database is. */
  public DatabaseAddress address() {
    return address;
  }

  /** The database. */
  public Database database() {
    return database;
  }

  /** The transaction that stores join. */
  public CurrentTransaction current() {
    return current;
  }

  @Override
  public Transactions transactions() {
    return new PostgresTransactions(current);
  }

  @Override
  public Workspaces workspaces() {
    return new PostgresWorkspaces(current);
  }

  @Override
  public AlertOutbox alertOutbox() {
    return new PostgresAlertOutbox(current);
  }

  @Override
  public ToldStretches toldStretches() {
    return new PostgresToldStretches(current);
  }

  @Override
  public Alerts alerts() {
    return new PostgresAlerts(current);
  }

  @Override
  public AlertPreferences alertPreferences() {
    return new PostgresAlertPreferences(current);
  }

  @Override
  public AlertMessages alertMessages() {
    return new PostgresAlertMessages(current);
  }

  @Override
  public AlertWebhooks alertWebhooks() {
    return new PostgresAlertWebhooks(current, vault);
  }

  @Override
  public Webhooks webhooks() {
    return new PostgresWebhooks(current, vault, knownWebhooks);
  }

  @Override
  public WebhookDeliveries webhookDeliveries() {
    return new PostgresWebhookDeliveries(current);
  }

  @Override
  public WebhookOutbox webhookOutbox() {
    return new PostgresWebhookOutbox(current, knownWebhooks);
  }

  @Override
  public IdempotencyKeys idempotencyKeys() {
    return new PostgresIdempotencyKeys(current);
  }

  @Override
  public Mentions mentions() {
    return new PostgresMentions(current);
  }

  @Override
  public MentionList mentionList() {
    return new PostgresMentionList(current);
  }

  @Override
  public Authors authors() {
    return new PostgresAuthors(current, ids);
  }

  @Override
  public Assessments assessments() {
    return new PostgresAssessments(current);
  }

  @Override
  public AnsweredShares answeredShares() {
    return new PostgresAnsweredShares(current);
  }

  @Override
  public RecordedCases recordedCases() {
    return new PostgresRecordedCases(current);
  }

  @Override
  public CaseBatches caseBatches() {
    return new PostgresCaseBatches(current);
  }

  @Override
  public AdviceLedger adviceLedger() {
    return new PostgresAdviceLedger(current);
  }

  @Override
  public TaughtCorrections taughtCorrections() {
    return new PostgresTaughtCorrections(current);
  }

  @Override
  public MentionWordings mentionWordings() {
    return new PostgresMentionWordings(current);
  }

  @Override
  public ReplyWordings replyWordings() {
    return new PostgresReplyWordings(current);
  }

  @Override
  public Templates templates() {
    return new PostgresTemplates(current);
  }

  @Override
  public TemplateUses templateUses() {
    return new PostgresTemplateUses(current);
  }

  @Override
  public WatchTerms watchTerms() {
    return new PostgresWatchTerms(current);
  }

  @Override
  public WatchHits watchHits() {
    return new PostgresWatchHits(current);
  }

  @Override
  public Cases cases() {
    return new PostgresCases(current);
  }

  @Override
  public Timeline timeline() {
    return new PostgresTimeline(current);
  }

  @Override
  public CaseList caseList() {
    return new PostgresCaseList(current);
  }

  @Override
  public RelayAliases relayAliases() {
    return new PostgresRelayAliases(current);
  }

  @Override
  public CommunityThreads communityThreads() {
    return new PostgresCommunityThreads(current);
  }

  @Override
  public Preventions preventions() {
    return new PostgresPreventions(current);
  }

  @Override
  public PraiseBook praiseBook() {
    return new PostgresPraiseBook(current);
  }

  @Override
  public AdvocateBook advocateBook() {
    return new PostgresAdvocateBook(current);
  }

  @Override
  public EndingsToNote endingsToNote() {
    return new PostgresEndingsToNote(current);
  }

  @Override
  public ExampleBook exampleBook() {
    return new PostgresExampleBook(current);
  }

  @Override
  public ProofBook proofBook() {
    return new PostgresProofBook(current);
  }

  @Override
  public Presences presences() {
    return new PostgresPresences(current);
  }

  @Override
  public AuthorRoles authorRoles() {
    return new PostgresAuthorRoles(current);
  }

  @Override
  public AuthorHistories authorHistories() {
    return new PostgresAuthorHistories(current);
  }

  @Override
  public NamedCustomers namedCustomers() {
    return new PostgresNamedCustomers(current);
  }

  @Override
  public Incidents incidents() {
    return new PostgresIncidents(current);
  }

  @Override
  public PrivateTalks privateTalks() {
    return new PostgresPrivateTalks(current);
  }

  @Override
  public OfferDrafts offerDrafts() {
    return new PostgresOfferDrafts(current);
  }

  @Override
  public Exposures exposures() {
    return new PostgresExposures(current);
  }

  @Override
  public ExposureLimits exposureLimits() {
    return new PostgresExposureLimits(current);
  }

  @Override
  public KnownFacts knownFacts() {
    return new PostgresKnownFacts(current);
  }

  @Override
  public ThreadCourses threadCourses() {
    return new PostgresThreadCourses(current);
  }

  @Override
  public TaskBook taskBook() {
    return new PostgresTaskBook(current);
  }

  @Override
  public PromiseBook promiseBook() {
    return new PostgresPromiseBook(current);
  }

  @Override
  public GoodwillBudgets goodwillBudgets() {
    return new PostgresGoodwillBudgets(current);
  }

  @Override
  public FactRequestBook factRequestBook() {
    return new PostgresFactRequestBook(current, vault);
  }

  @Override
  public Standings standings() {
    return new PostgresStandings(current);
  }

  @Override
  public ConductActs conductActs() {
    return new PostgresConductActs(current);
  }

  @Override
  public HouseRulesBook houseRulesBook() {
    return new PostgresHouseRulesBook(current);
  }

  @Override
  public EvidenceBook evidenceBook() {
    return new PostgresEvidenceBook(current);
  }

  @Override
  public VoiceRuleBook voiceRuleBook() {
    return new PostgresVoiceRuleBook(current);
  }

  @Override
  public GoodwillNorms goodwillNorms() {
    return new PostgresGoodwillNorms(current);
  }

  @Override
  public GrantBook grantBook() {
    return new PostgresGrantBook(current);
  }

  @Override
  public CaseTexts caseTexts() {
    return new PostgresCaseTexts(current);
  }

  @Override
  public Policies policies() {
    return new PostgresPolicies(current);
  }

  @Override
  public PolicyDrafts policyDrafts() {
    return new PostgresPolicyDrafts(current);
  }

  @Override
  public Drafts drafts() {
    return new PostgresDrafts(current);
  }

  @Override
  public Deliveries deliveries() {
    return new PostgresDeliveries(current);
  }

  @Override
  public ChannelAccounts channelAccounts() {
    return new PostgresChannelAccounts(current, vault);
  }

  @Override
  public Coverage coverage() {
    return new PostgresCoverage(current);
  }

  @Override
  public ImportProgress importProgress() {
    return new PostgresImportProgress(current);
  }

  @Override
  public UnreadableItems unreadableItems() {
    return new PostgresUnreadableItems(current);
  }

  @Override
  public AuditLog auditLog() {
    return new PostgresAuditLog(current);
  }

  @Override
  public LiveEvents liveEvents() {
    return new PostgresLiveEvents(current, signals);
  }

  @Override
  public LiveSignals liveSignals() {
    return signals;
  }

  @Override
  public DutyBook dutyBook() {
    return new PostgresDutyBook(current);
  }

  @Override
  public RoutingBook routingBook() {
    return new PostgresRoutingBook(current);
  }

  @Override
  public RoutingQueue routingQueue() {
    return new PostgresRoutingQueue(current);
  }

  @Override
  public AbsenceBook absenceBook() {
    return new PostgresAbsenceBook(current);
  }

  @Override
  public Members members() {
    return new PostgresMembers(current);
  }

  @Override
  public SandboxPages sandboxPages() {
    return new PostgresSandboxPages(current);
  }

  @Override
  public Passwords passwords() {
    return new Argon2Passwords();
  }

  @Override
  public Sessions sessions() {
    return new PostgresSessions(current);
  }

  @Override
  public ApiTokens apiTokens() {
    return new PostgresApiTokens(current);
  }

  @Override
  public Invitations invitations() {
    return new PostgresInvitations(current);
  }

  @Override
  public PasswordResets passwordResets() {
    return new PostgresPasswordResets(current);
  }

  @Override
  public SignInAttempts signInAttempts() {
    return new PostgresSignInAttempts(current);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    signals.close();
    database.close();
  }
}
