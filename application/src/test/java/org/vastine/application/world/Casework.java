package org.vastine.application.world;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.ListeningAccounts;
import org.vastine.application.doxxing.StaffWatch;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.feedbackcase.ChangeManyCases;
import org.vastine.application.feedbackcase.ClaimCase;
import org.vastine.application.feedbackcase.Promising;
import org.vastine.application.feedbackcase.SilenceRule;
import org.vastine.application.feedbackcase.TickCases;
import org.vastine.application.feedbackcase.UndoManyCases;
import org.vastine.application.feedbackcase.WorkspaceTold;
import org.vastine.application.intake.AccountItems;
import org.vastine.application.intake.Admission;
import org.vastine.application.intake.IntakeFacts;
import org.vastine.application.intake.IntakeLedger;
import org.vastine.application.intake.IntakePass;
import org.vastine.application.intake.ItemResult;
import org.vastine.application.intake.Listening;
import org.vastine.application.intake.NewMentions;
import org.vastine.application.intake.PrivateWays;
import org.vastine.application.intake.PullChannelAccount;
import org.vastine.application.intake.TakeInMentions;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Measurements;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.application.mention.MentionFiling;
import org.vastine.application.reply.ApproveDraft;
import org.vastine.application.reply.AskApproval;
import org.vastine.application.reply.CheckReplies;
import org.vastine.application.reply.DeliverReplies;
import org.vastine.application.reply.DeliveryLease;
import org.vastine.application.reply.DeliveryWork;
import org.vastine.application.reply.DraftReading;
import org.vastine.application.reply.DraftView;
import org.vastine.application.reply.DraftWork;
import org.vastine.application.reply.DropDelivery;
import org.vastine.application.reply.GuardDesk;
import org.vastine.application.reply.Receipts;
import org.vastine.application.reply.RecentReplies;
import org.vastine.application.reply.RetryDelivery;
import org.vastine.application.reply.RewriteDraft;
import org.vastine.application.reply.SaidBeside;
import org.vastine.application.reply.SendReply;
import org.vastine.application.reply.Sending;
import org.vastine.application.reply.Signing;
import org.vastine.application.reply.TurnsSoFar;
import org.vastine.application.reply.UndoReply;
import org.vastine.application.reply.WriteDraft;
import org.vastine.application.template.DefaultTemplates;
import org.vastine.application.template.HoldingTemplates;
import org.vastine.application.template.KnownValues;
import org.vastine.application.template.ProposeTemplates;
import org.vastine.application.template.TemplateCatalogue;
import org.vastine.application.template.TemplateWork;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.application.triage.WorkspaceUnderstanding;
import org.vastine.application.watch.WatchTermWork;
import org.vastine.application.watch.WorkspaceWatch;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.reply.TextReading;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.domain.team.TokenId;

/**
 * A workspace at work over in-memory adapters: two responders, an approver, one account on a {@link
 * TestPlatform}.
 */
public final class Casework {

  /** Words that the guard has nothing against. */
  public static final String GOOD_WORDS =
      "Thank you for telling us, and we are sorry. Write to us at care@acme.example and we will"
          + " answer by 15:00 today.";

  /** What stands under a reply of any of the members. */
  public static final String SIGNATURE = "\n– Maija";

  /** What the tests do not look at stays behind these. */
  public final InMemoryWorld world = new InMemoryWorld();

  /** The platform. */
  public final TestPlatform platform = new TestPlatform();

  /** Vastine itself. */
  public final Actor vastine;

  /** A responder. */
  public final Actor aino;

  /** Another responder. */
  public final Actor bo;

  /** An approver. */
  public final Actor lea;

  /** The channel account. */
  public final ChannelAccount account;

  /** Test data. */
  public final Given given;

  /** Every text that the guard read, until a test forgets them. */
  public final Set<String> readByGuard = new HashSet<>();

  private final TestUnderstanding understanding = new TestUnderstanding();
  private final WorkspaceUnderstanding taught =
      new WorkspaceUnderstanding(
          understanding,
          world.taughtCorrections(),
          world.mentions(),
          world.transactions(),
          world.clock());
  private final WorkspaceWatch watch =
      new WorkspaceWatch(
          new TestMatching(), world.watchTerms(), world.transactions(), world.clock());
  private final CaseWork caseWork;
  private final GuardDesk desk;
  private final DraftWork draftWork;
  private final DeliveryWork deliveryWork;
  private final Sending sending;

  /** A fresh one. */
  public Casework() {
    WorkspaceId workspace = new WorkspaceId(world.ids().next());
    world
        .transactions()
        .asSystem(() -> {
          world.workspaces().add(new Workspace(workspace, "acme", "Acme", "Europe/Helsinki", "en"));
          return true;
        });
    given = new Given(world, world.ids());
    vastine = Actor.vastine(workspace);
    aino = inside(() -> Actor.of(workspace, given.aMember(Role.RESPONDER)));
    bo = inside(() -> Actor.of(workspace, given.aMember(Role.RESPONDER)));
    lea = inside(() -> Actor.of(workspace, given.aMember(Role.APPROVER)));
    account = inside(given::anAccount);
    inside(() -> {
      world
          .policies()
          .add(DefaultResponsePolicy.in(ZoneId.of("Europe/Helsinki")), vastine.by(), Given.NOW);
      world.policies().activate(1);
      return true;
    });
    caseWork =
        new CaseWork(
            world.transactions(),
            world.cases(),
            world.caseTexts(),
            world.promiseBook(),
            world.taskBook(),
            world.auditLog(),
            world.caseNews(),
            world.ids(),
            world.clock());
    RecentReplies recent = new RecentReplies(world.signatures(), world.replyWordings());
    desk =
        new GuardDesk(
            world.mentions(),
            world.timeline(),
            recent,
            world.channelAccounts(),
            platform,
            this::reads);
    draftWork =
        new DraftWork(
            world.transactions(),
            world.cases(),
            world.drafts(),
            world.policies(),
            desk,
            world.offerDrafts(),
            new HoldingTemplates(templates()),
            new Signing(world.members(), templates()),
            world.liveEvents(),
            world.clock());
    deliveryWork =
        new DeliveryWork(
            world.transactions(),
            world.cases(),
            world.deliveries(),
            caseWork,
            world.liveEvents(),
            world.clock());
    sending =
        new Sending(
            desk,
            world.standings(),
            world.policies(),
            caseWork,
            draftWork,
            world.deliveries(),
            recent,
            world.offerDrafts(),
            world.liveEvents(),
            world.ids());
  }

  private TextReading reads(String draft, DraftReading.Answering answering) {
    readByGuard.add(draft);
    return understanding.look(draft, answering);
  }

  /** Does this in a transaction of the workspace. */
  public <T> T inside(Supplier<T> work) {
    return world.transactions().inWorkspace(vastine.workspace(), work);
  }

  /** Taking in. */
  public TakeInMentions takeIn() {
    return takeIn(taught, Measurements.NONE);
  }

  /** Taking in, with texts understood like this and measured. */
  public TakeInMentions takeIn(TextUnderstanding understands, Measurements measurements) {
    WorkspaceUnderstanding untaught =
        new WorkspaceUnderstanding(
            understands,
            world.taughtCorrections(),
            world.mentions(),
            world.transactions(),
            world.clock());
    return takeIn(untaught, measurements);
  }

  private TakeInMentions takeIn(WorkspaceUnderstanding understands, Measurements measurements) {
    IntakePass pass =
        new IntakePass(
            world.mentions(),
            new MentionFiling(world.signatures(), world.mentionWordings()),
            new NewMentions(world.authors(), world.ids()),
            world.assessments(),
            world.watchHits(),
            world.cases(),
            world.policies(),
            world.caseNews(),
            new IntakeLedger(
                world.channelAccounts(), world.coverage(), world.unreadableItems(), world.ids()),
            new Admission(world.channelAccounts()),
            new Listening(
                new ListeningAccounts(world.channelAccounts(), world.clock()), world.mentions()),
            new PrivateWays(world.privateTalks(), world.relayAliases()),
            new IntakeFacts(
                world.namedCustomers(),
                world.incidents(),
                world.dutyOutlook(),
                world.authorHistories(),
                world.clock()),
            world.ids());
    return new TakeInMentions(
        world.transactions(),
        understands,
        watch,
        new StaffWatch(world.members(), new TestDetails(), world.transactions(), world.clock()),
        pass,
        measurements,
        world.clock());
  }

  /** Changing watch terms, on the node that takes in. */
  public WatchTermWork watchTermWork() {
    return new WatchTermWork(
        new Permitted(world.transactions()),
        world.watchTerms(),
        watch,
        world.auditLog(),
        world.clock());
  }

  /** The templates of the workspace. */
  public TemplateCatalogue templates() {
    return new TemplateCatalogue(world.templates(), new DefaultTemplates());
  }

  /** Changing templates. */
  public TemplateWork templateWork() {
    return new TemplateWork(
        new Permitted(world.transactions()),
        world.templates(),
        templates(),
        world.auditLog(),
        world.clock());
  }

  /** What templates say for a case. */
  public ProposeTemplates proposes() {
    return new ProposeTemplates(
        new Permitted(world.transactions()),
        world.cases(),
        world.members(),
        world.channelAccounts(),
        platform,
        templates(),
        world.templateUses(),
        new KnownValues(world.workspaces(), world.mentions(), world.caseTexts()),
        desk,
        world.policies(),
        world.clock());
  }

  /** Pulling. */
  public PullChannelAccount pull() {
    return new PullChannelAccount(
        world.transactions(),
        world.channelAccounts(),
        platform,
        world.coverage(),
        takeIn(),
        world.clock());
  }

  /** Takes items in through the web API's way, one result for each. */
  public List<ItemResult> takesIn(InboundItem... items) {
    return accepted(
            takeIn()
                .handle(
                    vastine,
                    new TakeInMentions.Command(
                        List.of(AccountItems.of(account.id(), Coverage.Way.API, List.of(items))))))
        .parts()
        .getFirst();
  }

  /** Takes in what somebody wrote, and gives its case. */
  public FeedbackCase caseOf(InboundMention item) {
    ItemResult result = takesIn(new InboundItem.Published(item)).getFirst();
    if (!(result instanceof ItemResult.TakenIn(var _, CaseId id))) {
      throw new AssertionError("not taken in: " + result);
    }
    return feedbackCase(id);
  }

  /** A case as it stands. */
  public FeedbackCase feedbackCase(CaseId id) {
    return inside(() -> world.cases().find(id).orElseThrow());
  }

  /** Claims a case. */
  public Decision<FeedbackCase> claims(Actor who, FeedbackCase feedbackCase) {
    return new ClaimCase(caseWork, world.policies())
        .handle(who, new ClaimCase.Command(feedbackCase.id(), ExpectedVersion.ANY));
  }

  /** Changes many cases at once. */
  public ChangeManyCases changesMany() {
    return new ChangeManyCases(
        caseWork,
        world.cases(),
        world.caseList(),
        world.caseBatches(),
        world.members(),
        world.transactions(),
        silence(),
        world.clock());
  }

  /** Takes back what was done to many. */
  public UndoManyCases undoesMany() {
    return new UndoManyCases(caseWork, world.caseBatches(), world.transactions(), world.clock());
  }

  /** What the workspace told besides. */
  public WorkspaceTold told() {
    return new WorkspaceTold(
        world.namedCustomers(), world.incidents(), world.dutyOutlook(), world.authorHistories());
  }

  /** Who may leave cases unanswered. */
  public SilenceRule silence() {
    return new SilenceRule(told(), world.policies());
  }

  /** The common part of casework. */
  public CaseWork caseWork() {
    return caseWork;
  }

  /** The way into the outbox. */
  public Sending sending() {
    return sending;
  }

  /** What the guard is laid before. */
  public GuardDesk guardDesk() {
    return desk;
  }

  /** The common part of work on drafts. */
  public DraftWork draftWork() {
    return draftWork;
  }

  /** Begins a draft, having read everything. */
  public DraftView writes(Actor who, FeedbackCase feedbackCase, String words) {
    return accepted(
        new WriteDraft(draftWork, world.ids())
            .handle(
                who,
                new WriteDraft.Command(
                    feedbackCase.id(),
                    Audience.PUBLIC,
                    new DraftText(words),
                    feedbackCase.talk().mentions())));
  }

  /** Judging drafts that are stored nowhere. */
  public CheckReplies checks() {
    return new CheckReplies(
        world.transactions(),
        world.policies(),
        world.cases(),
        desk,
        world.clock(),
        taught,
        understanding,
        new TurnsSoFar(world.recordedCases(), world.clock()));
  }

  /** Rewriting drafts. */
  public RewriteDraft rewrites() {
    return new RewriteDraft(draftWork);
  }

  /** Sends a draft, with or without a reason to override the guard. */
  public Decision<Delivery> sends(Actor who, DraftView draft, Optional<String> reason) {
    return sends(who, draft, reason, SaidBeside.NOTHING);
  }

  /** Sends a draft that means more than its words. */
  public Decision<Delivery> sends(
      Actor who, DraftView draft, Optional<String> reason, SaidBeside beside) {
    return new SendReply(draftWork, sending, promising(), world.policies())
        .handle(
            who, new SendReply.Command(draft.draft().id(), ExpectedVersion.ANY, reason, beside));
  }

  /** The way of promising. */
  public Promising promising() {
    return new Promising(caseWork, world.promiseBook(), world.policies(), world.ids());
  }

  /** Lets time do its work on cases. */
  public TickCases.Ticked ticks() {
    return accepted(
        new TickCases(
                world.transactions(), world.cases(), caseWork, Measurements.NONE, world.clock())
            .handle(vastine, new TickCases.Command()));
  }

  /** Asks for approval. */
  public Decision<DraftView> asksApproval(Actor who, DraftView draft) {
    return new AskApproval(draftWork, caseWork)
        .handle(who, new AskApproval.Command(draft.draft().id(), ExpectedVersion.ANY));
  }

  /** Approves a draft. */
  public Decision<Delivery> approves(Actor who, DraftView draft, Optional<String> reason) {
    return new ApproveDraft(draftWork, sending)
        .handle(who, new ApproveDraft.Command(draft.draft().id(), ExpectedVersion.ANY, reason));
  }

  /** Undoes a send. */
  public Decision<Delivery> undoes(Actor who, Delivery delivery) {
    return new UndoReply(deliveryWork, world.drafts())
        .handle(who, new UndoReply.Command(delivery.id()));
  }

  /** Has a delivery tried again. */
  public Decision<Delivery> retries(Actor who, Delivery delivery) {
    return new RetryDelivery(deliveryWork).handle(who, new RetryDelivery.Command(delivery.id()));
  }

  /** Gives a delivery up. */
  public Decision<Delivery> drops(Actor who, Delivery delivery, String reason) {
    return new DropDelivery(deliveryWork, caseWork)
        .handle(who, new DropDelivery.Command(delivery.id(), reason));
  }

  /** One round of the delivery worker. */
  public DeliverReplies.Delivered delivers() {
    return accepted(
        new DeliverReplies(
                world.transactions(),
                world.deliveries(),
                world.mentions(),
                world.channelAccounts(),
                world.relayAliases(),
                world.members(),
                platform,
                new Receipts(deliveryWork, world.policies(), () -> 0.5, Measurements.NONE),
                DeliveryLease.DEFAULT,
                world.clock())
            .handle(vastine, new DeliverReplies.Command()));
  }

  /** A delivery as it stands. */
  public Delivery delivery(Delivery delivery) {
    return inside(() -> world.deliveries().find(delivery.id()).orElseThrow());
  }

  /** Somebody who may do everything but this. */
  public Actor lacking(Permission missing) {
    Set<Permission> others = EnumSet.complementOf(EnumSet.of(missing));
    return new Actor(vastine.workspace(), aino.by(), others);
  }

  /** A program that may do everything, and is nobody. */
  public Actor program() {
    return new Actor(
        vastine.workspace(),
        new By.AnIntegration(new TokenId(world.ids().next())),
        EnumSet.allOf(Permission.class));
  }

  /** One more member of this role. */
  public Actor one(Role role) {
    return inside(() -> Actor.of(vastine.workspace(), given.aMember(role)));
  }

  /** What stands in the audit log about a subject, the latest first. */
  public List<String> audited(Object subject) {
    return inside(() ->
        world.auditLog().latest(1_000).stream()
            .filter(entry -> entry.subject().equals(subject.toString()))
            .map(AuditLog.Entry::action)
            .toList());
  }

  /** The member behind an actor. */
  public Member member(Actor actor) {
    return inside(() -> world.members().find(actor.member().orElseThrow()).orElseThrow());
  }

  /** What was accepted; a refusal fails the test. */
  public static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Decision.Accepted<T>(T value) -> value;
      case Decision.Refused<T>(var refusal) -> throw new AssertionError(refusal);
    };
  }

  /** The code of a refusal, or "accepted". */
  public static String code(Decision<?> decision) {
    return decision instanceof Decision.Refused<?>(var refusal) ? refusal.code() : "accepted";
  }
}
