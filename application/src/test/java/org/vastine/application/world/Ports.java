package org.vastine.application.world;

import org.vastine.application.advice.AdviceLedger;
import org.vastine.application.advocate.AdvocateBook;
import org.vastine.application.alert.AlarmsInConsole;
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
import org.vastine.application.conduct.OwnReplies;
import org.vastine.application.conduct.Standings;
import org.vastine.application.customer.AuthorRoles;
import org.vastine.application.customer.NamedCustomers;
import org.vastine.application.escalation.ThreadCourses;
import org.vastine.application.factrequest.FactRequestBook;
import org.vastine.application.feedbackcase.Alarms;
import org.vastine.application.feedbackcase.AlertOutbox;
import org.vastine.application.feedbackcase.AnsweredShares;
import org.vastine.application.feedbackcase.AuthorHistories;
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
import org.vastine.application.kernel.Transactions;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.knowledge.KnownFacts;
import org.vastine.application.mention.Authors;
import org.vastine.application.mention.MentionList;
import org.vastine.application.mention.MentionWordings;
import org.vastine.application.mention.Mentions;
import org.vastine.application.policy.OfferedTemplates;
import org.vastine.application.policy.Policies;
import org.vastine.application.policy.PolicyDrafts;
import org.vastine.application.praise.PraiseBook;
import org.vastine.application.presence.Presences;
import org.vastine.application.proof.ProofBook;
import org.vastine.application.reply.DeliveredReplies;
import org.vastine.application.reply.Deliveries;
import org.vastine.application.reply.Drafts;
import org.vastine.application.reply.OfferDrafts;
import org.vastine.application.reply.ReplyWordings;
import org.vastine.application.routing.DutyBook;
import org.vastine.application.routing.RosterOutlook;
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
import org.vastine.application.template.DefaultTemplates;
import org.vastine.application.template.TemplateCatalogue;
import org.vastine.application.template.TemplateUses;
import org.vastine.application.template.Templates;
import org.vastine.application.template.TemplatesByName;
import org.vastine.application.triage.Assessments;
import org.vastine.application.triage.TaughtCorrections;
import org.vastine.application.voice.VoiceRuleBook;
import org.vastine.application.watch.WatchHits;
import org.vastine.application.watch.WatchTerms;
import org.vastine.application.webhook.WebhookDeliveries;
import org.vastine.application.webhook.Webhooks;

/**
 * The ports over one and the same store, as contracts need them: a case cannot be kept before its
 * mention is. An adapter that lacks a port still throws where a contract asks for it.
 */
public interface Ports {

  /** Transactions. */
  default Transactions transactions() {
    throw missing("transactions");
  }

  /** The directory of workspaces. */
  default Workspaces workspaces() {
    throw missing("workspaces");
  }

  /** What members met. */
  default Exposures exposures() {
    throw missing("exposures");
  }

  /** What workspaces let their members meet. */
  default ExposureLimits exposureLimits() {
    throw missing("exposureLimits");
  }

  /** Promises. */
  default PromiseBook promiseBook() {
    throw missing("promiseBook");
  }

  /** How threads went. */
  default ThreadCourses threadCourses() {
    throw missing("threadCourses");
  }

  /** What the workspace knows. */
  default KnownFacts knownFacts() {
    throw missing("knownFacts");
  }

  /** Tasks. */
  default TaskBook taskBook() {
    throw missing("taskBook");
  }

  /** Aliases. */
  default RelayAliases relayAliases() {
    throw missing("relayAliases");
  }

  /** Where private words belong. */
  default PrivateTalks privateTalks() {
    throw missing("privateTalks");
  }

  /** The threads of cases that wait for the community. */
  default CommunityThreads communityThreads() {
    throw missing("communityThreads");
  }

  /** What would prevent mistakes of customers. */
  default Preventions preventions() {
    throw missing("preventions");
  }

  /** What the praise wall asks. */
  default PraiseBook praiseBook() {
    throw missing("praiseBook");
  }

  /** What is kept about helpers. */
  default AdvocateBook advocateBook() {
    throw missing("advocateBook");
  }

  /** Endings that nobody noted yet. */
  default EndingsToNote endingsToNote() {
    throw missing("endingsToNote");
  }

  /** Examples of styles. */
  default ExampleBook exampleBook() {
    throw missing("exampleBook");
  }

  /** Threads that turned. */
  default ProofBook proofBook() {
    throw missing("proofBook");
  }

  /** What goes on on our own channels. */
  default Presences presences() {
    throw missing("presences");
  }

  /** As whom authors speak. */
  default AuthorRoles authorRoles() {
    throw missing("authorRoles");
  }

  /** What was before with authors. */
  default AuthorHistories authorHistories() {
    throw missing("authorHistories");
  }

  /** Customers known by name. */
  default NamedCustomers namedCustomers() {
    throw missing("namedCustomers");
  }

  /** What goes on. */
  default Incidents incidents() {
    throw missing("incidents");
  }

  /** Which drafts offer to go on in private. */
  default OfferDrafts offerDrafts() {
    throw missing("offerDrafts");
  }

  /** Budgets for goodwill. */
  default GoodwillBudgets goodwillBudgets() {
    throw missing("goodwillBudgets");
  }

  /** How authors stand. */
  default Standings standings() {
    throw missing("standings");
  }

  /** What steps of conduct ask for outside. */
  default ConductActs conductActs() {
    throw missing("conductActs");
  }

  /** House rules. */
  default HouseRulesBook houseRulesBook() {
    throw missing("houseRulesBook");
  }

  /** What was sealed. */
  default EvidenceBook evidenceBook() {
    throw missing("evidenceBook");
  }

  /** How replies are to sound. */
  default VoiceRuleBook voiceRuleBook() {
    throw missing("voiceRuleBook");
  }

  /** What is given in other channels. */
  default GoodwillNorms goodwillNorms() {
    throw missing("goodwillNorms");
  }

  /** Every grant. */
  default GrantBook grantBook() {
    throw missing("grantBook");
  }

  /** What was asked in private. */
  default FactRequestBook factRequestBook() {
    throw missing("factRequestBook");
  }

  /** Occasions that may be told. */
  default AlertOutbox alertOutbox() {
    throw missing("alertOutbox");
  }

  /** Faults that were told of. */
  default ToldStretches toldStretches() {
    throw missing("toldStretches");
  }

  /** Alerts. */
  default Alerts alerts() {
    throw missing("alerts");
  }

  /** How members want to be told. */
  default AlertPreferences alertPreferences() {
    throw missing("alertPreferences");
  }

  /** Alerts on their way. */
  default AlertMessages alertMessages() {
    throw missing("alertMessages");
  }

  /** The webhooks of members. */
  default AlertWebhooks alertWebhooks() {
    throw missing("alertWebhooks");
  }

  /** The webhooks of the workspace. */
  default Webhooks webhooks() {
    throw missing("webhooks");
  }

  /** Events on their way to webhooks. */
  default WebhookDeliveries webhookDeliveries() {
    throw missing("webhookDeliveries");
  }

  /** What webhooks are to be told. */
  default WebhookOutbox webhookOutbox() {
    throw missing("webhookOutbox");
  }

  /** Idempotency keys. */
  default IdempotencyKeys idempotencyKeys() {
    throw missing("idempotencyKeys");
  }

  /** Mentions. */
  default Mentions mentions() {
    throw missing("mentions");
  }

  /** Mentions in lists. */
  default MentionList mentionList() {
    throw missing("mentionList");
  }

  /** The wordings of mentions. */
  default MentionWordings mentionWordings() {
    throw missing("mentionWordings");
  }

  /** Authors and threads. */
  default Authors authors() {
    throw missing("authors");
  }

  /** Assessments. */
  default Assessments assessments() {
    throw missing("assessments");
  }

  /** How obligations to answer are kept. */
  default AnsweredShares answeredShares() {
    throw missing("answeredShares");
  }

  /** Cases with all that happened in them. */
  default RecordedCases recordedCases() {
    throw missing("recordedCases");
  }

  /** What was done to many cases at once. */
  default CaseBatches caseBatches() {
    throw missing("caseBatches");
  }

  /** What corrections taught. */
  default TaughtCorrections taughtCorrections() {
    throw missing("taughtCorrections");
  }

  /** Templates. */
  default Templates templates() {
    throw missing("templates");
  }

  /** Which templates went out. */
  default TemplateUses templateUses() {
    throw missing("templateUses");
  }

  /** Watch terms. */
  default WatchTerms watchTerms() {
    throw missing("watchTerms");
  }

  /** What watch terms hit. */
  default WatchHits watchHits() {
    throw missing("watchHits");
  }

  /** Cases. */
  default Cases cases() {
    throw missing("cases");
  }

  /** Timelines. */
  default Timeline timeline() {
    throw missing("timeline");
  }

  /** Cases in lists. */
  default CaseList caseList() {
    throw missing("caseList");
  }

  /** What members wrote about cases. */
  default CaseTexts caseTexts() {
    throw missing("caseTexts");
  }

  /** Response policies. */
  default Policies policies() {
    throw missing("policies");
  }

  /** The draft of the response policy. */
  default PolicyDrafts policyDrafts() {
    throw missing("policyDrafts");
  }

  /** Drafts. */
  default Drafts drafts() {
    throw missing("drafts");
  }

  /** The outbox. */
  default Deliveries deliveries() {
    throw missing("deliveries");
  }

  /** The wordings of replies. */
  default ReplyWordings replyWordings() {
    throw missing("replyWordings");
  }

  /** Channel accounts. */
  default ChannelAccounts channelAccounts() {
    throw missing("channelAccounts");
  }

  /** Coverage. */
  default Coverage coverage() {
    throw missing("coverage");
  }

  /** What could not be read. */
  default UnreadableItems unreadableItems() {
    throw missing("unreadableItems");
  }

  /** The audit log. */
  default AuditLog auditLog() {
    throw missing("auditLog");
  }

  /** The live stream. */
  default LiveEvents liveEvents() {
    throw missing("liveEvents");
  }

  /** The signals of the live stream. */
  default LiveSignals liveSignals() {
    throw missing("liveSignals");
  }

  /** Members. */
  default Members members() {
    throw missing("members");
  }

  /** Practice pages. */
  default SandboxPages sandboxPages() {
    throw missing("sandboxPages");
  }

  /** Hashed passwords. */
  default Passwords passwords() {
    throw missing("passwords");
  }

  /** Sessions. */
  default Sessions sessions() {
    throw missing("sessions");
  }

  /** API tokens. */
  default ApiTokens apiTokens() {
    throw missing("apiTokens");
  }

  /** Invitations. */
  default Invitations invitations() {
    throw missing("invitations");
  }

  /** Password resets. */
  default PasswordResets passwordResets() {
    throw missing("passwordResets");
  }

  /** Failed sign-ins. */
  default SignInAttempts signInAttempts() {
    throw missing("signInAttempts");
  }

  /** What was spent on advice. */
  default AdviceLedger adviceLedger() {
    throw missing("adviceLedger");
  }

  /** The roster. */
  default DutyBook dutyBook() {
    throw missing("dutyBook");
  }

  /** What we answered. */
  default OwnReplies ownReplies() {
    return new DeliveredReplies(deliveries());
  }

  /** Who was alarmed. */
  default Alarms alarms() {
    return new AlarmsInConsole(alerts());
  }

  /** Duty as plans ask for it. */
  default DutyOutlook dutyOutlook() {
    return new RosterOutlook(dutyBook(), absenceBook(), members());
  }

  /** Templates that policies may name. */
  default OfferedTemplates offeredTemplates() {
    return new TemplatesByName(new TemplateCatalogue(templates(), new DefaultTemplates()));
  }

  /** Cases that routing looks at. */
  default RoutingQueue routingQueue() {
    throw missing("routingQueue");
  }

  /** What routing decided. */
  default RoutingBook routingBook() {
    throw missing("routingBook");
  }

  /** When members are away. */
  default AbsenceBook absenceBook() {
    throw missing("absenceBook");
  }

  /** The progress of imports. */
  default ImportProgress importProgress() {
    throw missing("importProgress");
  }

  private static UnsupportedOperationException missing(String port) {
    return new UnsupportedOperationException("this world has no " + port);
  }
}
