package org.vastine.web.console;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import java.util.List;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.channel.PullHints;
import org.vastine.application.kernel.Measurements;
import org.vastine.application.reply.DeliveryLease;
import org.vastine.application.reply.DraftReading;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.TestPlatform;
import org.vastine.application.world.TestUnderstanding;
import org.vastine.web.advocate.AdvocatePages;
import org.vastine.web.alert.AlertPages;
import org.vastine.web.alert.AlertSettingsPages;
import org.vastine.web.audit.AuditPages;
import org.vastine.web.author.AuthorPages;
import org.vastine.web.bystander.StrangerPages;
import org.vastine.web.care.LoadPages;
import org.vastine.web.channel.ChannelPages;
import org.vastine.web.community.PreventionPages;
import org.vastine.web.conduct.ConductWorkPages;
import org.vastine.web.conduct.HouseRulesPages;
import org.vastine.web.factrequest.FactFormPages;
import org.vastine.web.gallery.GalleryPages;
import org.vastine.web.gallery.GuessPages;
import org.vastine.web.goodwill.GoodwillPages;
import org.vastine.web.goodwill.ParityPages;
import org.vastine.web.handoff.AliasPages;
import org.vastine.web.incident.IncidentPages;
import org.vastine.web.knowledge.KnowledgePages;
import org.vastine.web.myday.MyDayPages;
import org.vastine.web.operations.Figures;
import org.vastine.web.policy.PolicyPages;
import org.vastine.web.policy.PolicyVersionPages;
import org.vastine.web.policy.TrialFilePages;
import org.vastine.web.policy.TrialFileRun;
import org.vastine.web.policy.TrialPages;
import org.vastine.web.praise.PraisePages;
import org.vastine.web.proof.ProofPages;
import org.vastine.web.proof.RemedyPages;
import org.vastine.web.proof.WayPages;
import org.vastine.web.reply.DraftRoutes;
import org.vastine.web.reply.SendingRoutes;
import org.vastine.web.routing.DutyPages;
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
import org.vastine.web.team.JoinPages;
import org.vastine.web.team.MembersPages;
import org.vastine.web.team.MyPages;
import org.vastine.web.team.PasswordResetPages;
import org.vastine.web.team.SignInPages;
import org.vastine.web.team.TeamCredentials;
import org.vastine.web.team.TokensPages;
import org.vastine.web.template.TemplatePages;
import org.vastine.web.triage.LearningPages;
import org.vastine.web.voice.VoicePages;
import org.vastine.web.watch.WatchPages;
import org.vastine.web.webhook.WebhookChangePages;
import org.vastine.web.webhook.WebhookPage;
import org.vastine.web.webhook.WebhookPages;
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
import org.vastine.web.world.MemoryPorts;

/** The pages of the console, and what of the web API their tests call, over ports in memory. */
final class ConsoleWiring extends AbstractModule {
  private final InMemoryWorld world;
  private final TestPlatform platform;
  private final int port;

  ConsoleWiring(InMemoryWorld world, TestPlatform platform, int port) {
    this.world = world;
    this.platform = platform;
    this.port = port;
  }

  @Override
  protected void configure() {
    install(new MemoryPorts(world));
    bind(DeliveryLease.class).toInstance(DeliveryLease.DEFAULT);
    TestUnderstanding understanding = new TestUnderstanding();
    bind(TextUnderstanding.class).toInstance(understanding);
    bind(DraftReading.class).toInstance(understanding);
    bind(ChannelProviders.class).toInstance(new ReadOnlyPlatform.Beside(platform));
    bind(Measurements.class).to(Figures.class);
    bind(PullHints.class).toInstance((_, _) -> {});
    bind(ErrorPages.class).to(ConsoleErrorPages.class);
    Multibinder<Routes> routes = Multibinder.newSetBinder(binder(), Routes.class);
    List.of(
            Assets.class,
            SignInPages.class,
            JoinPages.class,
            PasswordResetPages.class,
            MyPages.class,
            AlertPages.class,
            AlertSettingsPages.class,
            MembersPages.class,
            LearningPages.class,
            WatchPages.class,
            PolicyPages.class,
            PolicyVersionPages.class,
            TrialFilePages.class,
            TrialFileRun.class,
            TrialPages.class,
            TokensPages.class,
            WebhookPage.class,
            WebhookPages.class,
            WebhookChangePages.class,
            TemplatePages.class,
            InboxPages.class,
            SharePages.class,
            StrangerPages.class,
            BulkPages.class,
            CasePages.class,
            CaseActionPages.class,
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
            PraisePages.class,
            RemedyPages.class,
            VoicePages.class,
            WayPages.class,
            ProofPages.class,
            AdvocatePages.class,
            IncidentPages.class,
            ContactPages.class,
            AliasPages.class,
            GoodwillPages.class,
            ParityPages.class,
            AuditPages.class,
            ConductWorkPages.class,
            MyDayPages.class,
            AuthorPages.class,
            PromisePages.class,
            TeamPages.class,
            TaskPages.class,
            KnowledgePages.class,
            GalleryPages.class,
            GuessPages.class,
            FactInsertPages.class,
            LoadPages.class,
            SecondOpinionPages.class,
            ReplyTemplatePages.class,
            ComposerPages.class,
            ApprovalPages.class,
            DeliveryPages.class,
            ChannelPages.class,
            PracticePages.class,
            DraftRoutes.class,
            SendingRoutes.class,
            EventRoutes.class)
        .forEach(type -> routes.addBinding().to(type));
    Multibinder.newSetBinder(binder(), Site.class).addBinding().to(OpenStreams.class);
    bind(StreamLimits.class).toInstance(StreamLimits.USUAL);
    bind(Credentials.class).to(TeamCredentials.class);
    bind(WebSettings.class).toInstance(WebSettings.onLoopback(port));
  }
}
