package org.vastine.bootstrap.assembly;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.vastine.application.intake.IntakeGate;
import org.vastine.application.kernel.Measurements;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.web.advice.AdviceRoutes;
import org.vastine.web.advocate.AdvocatePages;
import org.vastine.web.advocate.AdvocateRoutes;
import org.vastine.web.alert.AlertHealthRoutes;
import org.vastine.web.alert.AlertPages;
import org.vastine.web.alert.AlertRoutes;
import org.vastine.web.alert.AlertRuleRoutes;
import org.vastine.web.alert.AlertSettingsPages;
import org.vastine.web.alert.AlertWebhookRoutes;
import org.vastine.web.audit.AuditPages;
import org.vastine.web.audit.AuditRoutes;
import org.vastine.web.author.AuthorPages;
import org.vastine.web.author.AuthorRoleRoutes;
import org.vastine.web.author.AuthorRoutes;
import org.vastine.web.bait.BaitRoutes;
import org.vastine.web.bystander.StrangerPages;
import org.vastine.web.bystander.StrangerViewRoutes;
import org.vastine.web.care.ExposureRoutes;
import org.vastine.web.care.LoadPages;
import org.vastine.web.channel.ChannelChangingRoutes;
import org.vastine.web.channel.ChannelPages;
import org.vastine.web.channel.ChannelReadingRoutes;
import org.vastine.web.community.CommunityRoutes;
import org.vastine.web.community.MistakeRoutes;
import org.vastine.web.community.PreventionPages;
import org.vastine.web.conduct.ConductRoutes;
import org.vastine.web.conduct.ConductWorkPages;
import org.vastine.web.conduct.ConductWorkRoutes;
import org.vastine.web.conduct.EvidenceRoutes;
import org.vastine.web.conduct.HouseRulesPages;
import org.vastine.web.conduct.HouseRulesRoutes;
import org.vastine.web.conduct.KeepStepRoutes;
import org.vastine.web.console.Assets;
import org.vastine.web.console.ConsoleErrorPages;
import org.vastine.web.continuation.ContinuationRoutes;
import org.vastine.web.escalation.ForecastRoutes;
import org.vastine.web.factrequest.FactFormPages;
import org.vastine.web.factrequest.FactRequestRoutes;
import org.vastine.web.feedbackcase.AnsweredShareRoutes;
import org.vastine.web.feedbackcase.CaseEndingRoutes;
import org.vastine.web.feedbackcase.CaseReadingRoutes;
import org.vastine.web.feedbackcase.CaseWorkRoutes;
import org.vastine.web.feedbackcase.FollowUpRoutes;
import org.vastine.web.feedbackcase.PromiseRoutes;
import org.vastine.web.gallery.GalleryPages;
import org.vastine.web.gallery.GalleryRoutes;
import org.vastine.web.gallery.GuessPages;
import org.vastine.web.goodwill.BudgetRoutes;
import org.vastine.web.goodwill.GoodwillPages;
import org.vastine.web.goodwill.GrantRoutes;
import org.vastine.web.goodwill.NormRoutes;
import org.vastine.web.goodwill.ParityPages;
import org.vastine.web.handoff.AliasPages;
import org.vastine.web.handoff.AliasRoutes;
import org.vastine.web.handoff.ContactRoutes;
import org.vastine.web.handoff.HandOffRoutes;
import org.vastine.web.incident.CustomerRoutes;
import org.vastine.web.incident.IncidentPages;
import org.vastine.web.incident.IncidentRoutes;
import org.vastine.web.intake.ImportRoutes;
import org.vastine.web.intake.IntakeRoutes;
import org.vastine.web.intake.WebhookRoutes;
import org.vastine.web.knowledge.KnowledgePages;
import org.vastine.web.knowledge.KnowledgeRoutes;
import org.vastine.web.mention.MentionRoutes;
import org.vastine.web.myday.MyDayPages;
import org.vastine.web.myday.MyDayRoutes;
import org.vastine.web.operations.ContractRoutes;
import org.vastine.web.operations.Figures;
import org.vastine.web.operations.HealthRoutes;
import org.vastine.web.policy.PolicyDraftRoutes;
import org.vastine.web.policy.PolicyPages;
import org.vastine.web.policy.PolicyRoutes;
import org.vastine.web.policy.PolicyVersionPages;
import org.vastine.web.policy.TrialFilePages;
import org.vastine.web.policy.TrialFileRoutes;
import org.vastine.web.policy.TrialFileRun;
import org.vastine.web.policy.TrialPages;
import org.vastine.web.praise.PraisePages;
import org.vastine.web.praise.PraiseRoutes;
import org.vastine.web.presence.PresenceRoutes;
import org.vastine.web.proof.ProofPages;
import org.vastine.web.proof.ProofRoutes;
import org.vastine.web.proof.RemedyPages;
import org.vastine.web.proof.RemedyRoutes;
import org.vastine.web.proof.WayPages;
import org.vastine.web.proof.WayRoutes;
import org.vastine.web.reply.DeliveryRoutes;
import org.vastine.web.reply.DraftRoutes;
import org.vastine.web.reply.ReplyCheckRoutes;
import org.vastine.web.reply.SendingRoutes;
import org.vastine.web.routing.AbsenceRoutes;
import org.vastine.web.routing.CaseRoutingRoutes;
import org.vastine.web.routing.DutyPages;
import org.vastine.web.routing.DutyRoutes;
import org.vastine.web.sandbox.PracticePages;
import org.vastine.web.server.Credentials;
import org.vastine.web.server.ErrorPages;
import org.vastine.web.server.Routes;
import org.vastine.web.server.Site;
import org.vastine.web.server.WebSettings;
import org.vastine.web.stream.EventRoutes;
import org.vastine.web.stream.OpenStreams;
import org.vastine.web.stream.StreamLimits;
import org.vastine.web.task.TaskPages;
import org.vastine.web.task.TaskRoutes;
import org.vastine.web.team.JoinPages;
import org.vastine.web.team.MeRoutes;
import org.vastine.web.team.MemberRoutes;
import org.vastine.web.team.MembersPages;
import org.vastine.web.team.MyPages;
import org.vastine.web.team.PasswordResetPages;
import org.vastine.web.team.SignInPages;
import org.vastine.web.team.TeamCredentials;
import org.vastine.web.team.TokenRoutes;
import org.vastine.web.team.TokensPages;
import org.vastine.web.template.ProposalRoutes;
import org.vastine.web.template.TemplatePages;
import org.vastine.web.template.TemplateRoutes;
import org.vastine.web.triage.LearningPages;
import org.vastine.web.triage.LearningRoutes;
import org.vastine.web.triage.TriageCheckRoutes;
import org.vastine.web.voice.VoicePages;
import org.vastine.web.voice.VoiceRoutes;
import org.vastine.web.watch.WatchHitRoutes;
import org.vastine.web.watch.WatchPages;
import org.vastine.web.watch.WatchRoutes;
import org.vastine.web.webhook.WebhookChangePages;
import org.vastine.web.webhook.WebhookKeepingRoutes;
import org.vastine.web.webhook.WebhookPage;
import org.vastine.web.webhook.WebhookPages;
import org.vastine.web.webhook.WebhookSendingRoutes;
import org.vastine.web.workbench.ApprovalPages;
import org.vastine.web.workbench.BulkPages;
import org.vastine.web.workbench.CaseActionPages;
import org.vastine.web.workbench.CasePages;
import org.vastine.web.workbench.ComposerPages;
import org.vastine.web.workbench.ConcernPages;
import org.vastine.web.workbench.ConductPages;
import org.vastine.web.workbench.ContactPages;
import org.vastine.web.workbench.DeliveryPages;
import org.vastine.web.workbench.FactInsertPages;
import org.vastine.web.workbench.FactRequestPages;
import org.vastine.web.workbench.GrantPages;
import org.vastine.web.workbench.InboxPages;
import org.vastine.web.workbench.OthersPages;
import org.vastine.web.workbench.PrivatePages;
import org.vastine.web.workbench.PromiseHintPages;
import org.vastine.web.workbench.PromisePages;
import org.vastine.web.workbench.ReplyTemplatePages;
import org.vastine.web.workbench.SecondOpinionPages;
import org.vastine.web.workbench.SharePages;
import org.vastine.web.workbench.TeamPages;
import org.vastine.web.workbench.WordPages;

/** Wires the web API, the console and the practice page to one server. */
final class WebModule extends AbstractModule {

  private static final List<Class<? extends Routes>> ROUTES =
      List.of(
          AlertHealthRoutes.class,
          AlertPages.class,
          AlertRoutes.class,
          AlertSettingsPages.class,
          AlertRuleRoutes.class,
          AlertWebhookRoutes.class,
          ApprovalPages.class,
          Assets.class,
          CaseActionPages.class,
          CaseEndingRoutes.class,
          FollowUpRoutes.class,
          PromiseRoutes.class,
          TaskRoutes.class,
          ForecastRoutes.class,
          KnowledgeRoutes.class,
          GalleryRoutes.class,
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
          IncidentRoutes.class,
          CustomerRoutes.class,
          PresenceRoutes.class,
          ContactRoutes.class,
          AliasRoutes.class,
          CasePages.class,
          AuthorRoleRoutes.class,
          AuthorRoutes.class,
          BaitRoutes.class,
          CaseReadingRoutes.class,
          CaseWorkRoutes.class,
          ChannelChangingRoutes.class,
          ChannelPages.class,
          ChannelReadingRoutes.class,
          ComposerPages.class,
          ContractRoutes.class,
          DeliveryPages.class,
          DeliveryRoutes.class,
          DraftRoutes.class,
          EventRoutes.class,
          HealthRoutes.class,
          InboxPages.class,
          BulkPages.class,
          AdviceRoutes.class,
          ImportRoutes.class,
          IntakeRoutes.class,
          JoinPages.class,
          AnsweredShareRoutes.class,
          SharePages.class,
          StrangerViewRoutes.class,
          StrangerPages.class,
          LearningPages.class,
          PolicyPages.class,
          PolicyVersionPages.class,
          TrialFilePages.class,
          TrialFileRun.class,
          TrialPages.class,
          LearningRoutes.class,
          PasswordResetPages.class,
          MeRoutes.class,
          MemberRoutes.class,
          MembersPages.class,
          MentionRoutes.class,
          MyPages.class,
          TrialFileRoutes.class,
          PolicyDraftRoutes.class,
          PolicyRoutes.class,
          GuessPages.class,
          ReplyCheckRoutes.class,
          SecondOpinionPages.class,
          ReplyTemplatePages.class,
          SendingRoutes.class,
          SignInPages.class,
          TokenRoutes.class,
          TokensPages.class,
          WebhookKeepingRoutes.class,
          WebhookPage.class,
          WebhookPages.class,
          WebhookChangePages.class,
          WebhookSendingRoutes.class,
          TemplatePages.class,
          TriageCheckRoutes.class,
          WatchPages.class,
          TemplateRoutes.class,
          ProposalRoutes.class,
          WatchRoutes.class,
          WatchHitRoutes.class,
          WebhookRoutes.class,
          PromiseHintPages.class,
          WordPages.class,
          GrantPages.class,
          FactRequestPages.class,
          FactFormPages.class,
          ConductPages.class,
          ConcernPages.class,
          DutyPages.class,
          HouseRulesPages.class,
          PrivatePages.class,
          OthersPages.class,
          PreventionPages.class,
          AdvocatePages.class,
          AdvocateRoutes.class,
          PraisePages.class,
          ProofPages.class,
          ProofRoutes.class,
          RemedyPages.class,
          RemedyRoutes.class,
          VoicePages.class,
          VoiceRoutes.class,
          WayPages.class,
          WayRoutes.class,
          ContinuationRoutes.class,
          PraiseRoutes.class,
          IncidentPages.class,
          ContactPages.class,
          AliasPages.class,
          GoodwillPages.class,
          ParityPages.class,
          AuditPages.class,
          ConductWorkPages.class,
          MyDayPages.class,
          MyDayRoutes.class,
          AuthorPages.class,
          PromisePages.class,
          TeamPages.class,
          TaskPages.class,
          KnowledgePages.class,
          GalleryPages.class,
          PracticePages.class,
          FactInsertPages.class,
          LoadPages.class,
          ExposureRoutes.class);

  private final Settings settings;

  WebModule(Settings settings) {
    this.settings = settings;
  }

  @Override
  protected void configure() {
    Settings.Web web = settings.web();
    URI here = URI.create("http://" + web.host() + ":" + web.port());
    bind(WebSettings.class)
        .toInstance(
            new WebSettings(
                web.host(),
                web.port(),
                web.publicAddress().orElse(here),
                web.behindProxy(),
                web.requestsPerMinute(),
                web.stopWithin()));
    bind(StreamLimits.class)
        .toInstance(
            new StreamLimits(web.mostStreams(), Duration.ofSeconds(15), Duration.ofMinutes(10)));
    bind(IntakeGate.Limits.class).toInstance(IntakeGate.Limits.usual(settings.intake().queue()));
    bind(Measurements.class).to(Figures.class);
    bind(Figures.class).in(Singleton.class);
    bind(Credentials.class).to(TeamCredentials.class);
    bind(ErrorPages.class).to(ConsoleErrorPages.class);
    Multibinder<Routes> routes = Multibinder.newSetBinder(binder(), Routes.class);
    ROUTES.forEach(type -> routes.addBinding().to(type));
    Multibinder<Site> sites = Multibinder.newSetBinder(binder(), Site.class);
    sites.addBinding().to(Figures.class);
    sites.addBinding().to(OpenStreams.class);
  }
}
