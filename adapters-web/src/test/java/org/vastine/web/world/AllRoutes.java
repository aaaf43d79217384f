package org.vastine.web.world;

import java.util.List;
import org.vastine.web.advice.AdviceRoutes;
import org.vastine.web.advocate.AdvocateRoutes;
import org.vastine.web.alert.AlertHealthRoutes;
import org.vastine.web.alert.AlertRoutes;
import org.vastine.web.alert.AlertRuleRoutes;
import org.vastine.web.alert.AlertWebhookRoutes;
import org.vastine.web.audit.AuditRoutes;
import org.vastine.web.author.AuthorRoleRoutes;
import org.vastine.web.author.AuthorRoutes;
import org.vastine.web.bait.BaitRoutes;
import org.vastine.web.bystander.StrangerViewRoutes;
import org.vastine.web.care.ExposureRoutes;
import org.vastine.web.channel.ChannelChangingRoutes;
import org.vastine.web.channel.ChannelReadingRoutes;
import org.vastine.web.community.CommunityRoutes;
import org.vastine.web.community.MistakeRoutes;
import org.vastine.web.conduct.ConductRoutes;
import org.vastine.web.conduct.ConductWorkRoutes;
import org.vastine.web.conduct.EvidenceRoutes;
import org.vastine.web.conduct.HouseRulesRoutes;
import org.vastine.web.conduct.KeepStepRoutes;
import org.vastine.web.continuation.ContinuationRoutes;
import org.vastine.web.escalation.ForecastRoutes;
import org.vastine.web.factrequest.FactRequestRoutes;
import org.vastine.web.feedbackcase.AnsweredShareRoutes;
import org.vastine.web.feedbackcase.CaseEndingRoutes;
import org.vastine.web.feedbackcase.CaseReadingRoutes;
import org.vastine.web.feedbackcase.CaseWorkRoutes;
import org.vastine.web.feedbackcase.FollowUpRoutes;
import org.vastine.web.feedbackcase.PromiseRoutes;
import org.vastine.web.gallery.GalleryRoutes;
import org.vastine.web.goodwill.BudgetRoutes;
import org.vastine.web.goodwill.GrantRoutes;
import org.vastine.web.goodwill.NormRoutes;
import org.vastine.web.handoff.AliasRoutes;
import org.vastine.web.handoff.ContactRoutes;
import org.vastine.web.handoff.HandOffRoutes;
import org.vastine.web.incident.CustomerRoutes;
import org.vastine.web.incident.IncidentRoutes;
import org.vastine.web.intake.ImportRoutes;
import org.vastine.web.intake.IntakeRoutes;
import org.vastine.web.intake.WebhookRoutes;
import org.vastine.web.knowledge.KnowledgeRoutes;
import org.vastine.web.mention.MentionRoutes;
import org.vastine.web.myday.MyDayRoutes;
import org.vastine.web.operations.ContractRoutes;
import org.vastine.web.operations.HealthRoutes;
import org.vastine.web.policy.PolicyDraftRoutes;
import org.vastine.web.policy.PolicyRoutes;
import org.vastine.web.policy.TrialFileRoutes;
import org.vastine.web.praise.PraiseRoutes;
import org.vastine.web.presence.PresenceRoutes;
import org.vastine.web.proof.ProofRoutes;
import org.vastine.web.proof.RemedyRoutes;
import org.vastine.web.proof.WayRoutes;
import org.vastine.web.reply.DeliveryRoutes;
import org.vastine.web.reply.DraftRoutes;
import org.vastine.web.reply.ReplyCheckRoutes;
import org.vastine.web.reply.SendingRoutes;
import org.vastine.web.routing.AbsenceRoutes;
import org.vastine.web.routing.CaseRoutingRoutes;
import org.vastine.web.routing.DutyRoutes;
import org.vastine.web.server.Routes;
import org.vastine.web.stream.EventRoutes;
import org.vastine.web.task.TaskRoutes;
import org.vastine.web.team.MeRoutes;
import org.vastine.web.team.MemberRoutes;
import org.vastine.web.team.TokenRoutes;
import org.vastine.web.template.ProposalRoutes;
import org.vastine.web.template.TemplateRoutes;
import org.vastine.web.triage.LearningRoutes;
import org.vastine.web.triage.TriageCheckRoutes;
import org.vastine.web.voice.VoiceRoutes;
import org.vastine.web.watch.WatchHitRoutes;
import org.vastine.web.watch.WatchRoutes;
import org.vastine.web.webhook.WebhookKeepingRoutes;
import org.vastine.web.webhook.WebhookSendingRoutes;

/** The routes of the web API. */
final class AllRoutes {

  static final List<Class<? extends Routes>> CLASSES =
      List.of(
          MentionRoutes.class,
          IntakeRoutes.class,
          WebhookRoutes.class,
          ImportRoutes.class,
          AdviceRoutes.class,
          LearningRoutes.class,
          TriageCheckRoutes.class,
          TemplateRoutes.class,
          ProposalRoutes.class,
          AlertHealthRoutes.class,
          AlertRoutes.class,
          AlertRuleRoutes.class,
          AlertWebhookRoutes.class,
          WebhookKeepingRoutes.class,
          WebhookSendingRoutes.class,
          WatchRoutes.class,
          WatchHitRoutes.class,
          AuthorRoleRoutes.class,
          AuthorRoutes.class,
          BaitRoutes.class,
          CaseReadingRoutes.class,
          AnsweredShareRoutes.class,
          StrangerViewRoutes.class,
          CaseWorkRoutes.class,
          CaseEndingRoutes.class,
          FollowUpRoutes.class,
          PromiseRoutes.class,
          TaskRoutes.class,
          ForecastRoutes.class,
          KnowledgeRoutes.class,
          GalleryRoutes.class,
          ExposureRoutes.class,
          MyDayRoutes.class,
          BudgetRoutes.class,
          GrantRoutes.class,
          NormRoutes.class,
          AuditRoutes.class,
          FactRequestRoutes.class,
          ConductRoutes.class,
          KeepStepRoutes.class,
          ConductWorkRoutes.class,
          AbsenceRoutes.class,
          CaseRoutingRoutes.class,
          DutyRoutes.class,
          EvidenceRoutes.class,
          HouseRulesRoutes.class,
          HandOffRoutes.class,
          CommunityRoutes.class,
          MistakeRoutes.class,
          PraiseRoutes.class,
          RemedyRoutes.class,
          VoiceRoutes.class,
          WayRoutes.class,
          ProofRoutes.class,
          ContinuationRoutes.class,
          AdvocateRoutes.class,
          IncidentRoutes.class,
          CustomerRoutes.class,
          PresenceRoutes.class,
          ContactRoutes.class,
          AliasRoutes.class,
          DraftRoutes.class,
          SendingRoutes.class,
          ReplyCheckRoutes.class,
          DeliveryRoutes.class,
          TrialFileRoutes.class,
          PolicyDraftRoutes.class,
          PolicyRoutes.class,
          ChannelReadingRoutes.class,
          ChannelChangingRoutes.class,
          MemberRoutes.class,
          TokenRoutes.class,
          MeRoutes.class,
          EventRoutes.class,
          HealthRoutes.class,
          ContractRoutes.class);

  private AllRoutes() {}
}
