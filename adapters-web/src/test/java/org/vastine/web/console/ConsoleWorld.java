package org.vastine.web.console;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.alert.SpreadAlerts;
import org.vastine.application.bystander.NoteEndings;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.community.WatchCommunity;
import org.vastine.application.feedbackcase.CaseFilter;
import org.vastine.application.intake.AccountItems;
import org.vastine.application.intake.TakeInMentions;
import org.vastine.application.mention.FileMentions;
import org.vastine.application.reply.DeliverReplies;
import org.vastine.application.team.AcceptInvitation;
import org.vastine.application.team.CompleteSetUp;
import org.vastine.application.team.FoundWorkspace;
import org.vastine.application.team.InviteMember;
import org.vastine.application.team.MakeToken;
import org.vastine.application.team.SignIn;
import org.vastine.application.webhook.SendWebhooks;
import org.vastine.application.world.Given;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.TestMailbox;
import org.vastine.application.world.TestPlatform;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.MentionText;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.web.server.WebServer;
import org.vastine.web.world.Api;

/** The console as it is served, over ports in memory: one workspace, its members and a platform. */
public final class ConsoleWorld implements AutoCloseable {
  /** Everybody's password. */
  public static final String PASSWORD = "a calm and considered reply";

  /** The practice page's name in addresses. */
  public static final String SLUG = "acme";

  public final InMemoryWorld world = new InMemoryWorld();
  public final TestPlatform platform = new TestPlatform();
  public final ChannelAccount account;
  private final WorkspaceId workspace;
  private final String setUpLink;
  private final ChannelAccount readOnly;
  private final Injector injector;
  private final int port;
  private final String base;
  private WebServer server;
  private boolean gone;
  private int written;

  /** Starts the server; nobody has joined yet. */
  public ConsoleWorld() {
    injector = Guice.createInjector(new ConsoleWiring(world, platform, 0));
    server = injector.getInstance(WebServer.class);
    port = server.start();
    base = "http://127.0.0.1:" + port;
    FoundWorkspace.Founded founded =
        accepted(
            get(FoundWorkspace.class)
                .handle(new FoundWorkspace.Command(SLUG, "Acme", "Europe/Helsinki", "en")));
    workspace = founded.workspace().id();
    setUpLink = founded.setUp().orElseThrow().reveal();
    account =
        world
            .transactions()
            .inWorkspace(
                workspace, () -> new Given(world, world.ids()).anAccountNamed("Acme page"));
    readOnly = world.transactions().inWorkspace(workspace, this::anAccountToReadOnly);
  }

  private ChannelAccount anAccountToReadOnly() {
    ChannelAccount reading =
        new ChannelAccount(
            new ChannelAccountId(world.ids().next()),
            ReadOnlyPlatform.KIND,
            "The news",
            Map.of(),
            AccountState.ACTIVE);
    world.channelAccounts().store(reading, Map.of());
    return reading;
  }

  /** Where the console is. */
  public String base() {
    return base;
  }

  /** The one-time link of the first start. */
  public String setUpLink() {
    return setUpLink;
  }

  /** Something that is bound. */
  public <T> T get(Class<T> type) {
    return injector.getInstance(type);
  }

  /** The first admin, who used the link. */
  public Member anAdmin() {
    return accepted(
        get(CompleteSetUp.class)
            .handle(
                new CompleteSetUp.Command(
                    new Secret(setUpLink),
                    "Lea Admin",
                    new EmailAddress("lea@example.org"),
                    new Secret(PASSWORD))));
  }

  /** Another member, invited by the admin. */
  public Member aMember(Member admin, String name, Role role) {
    EmailAddress email =
        new EmailAddress(
            name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT) + "@example.org");
    InviteMember.Invited invited =
        accepted(
            get(InviteMember.class)
                .handle(Actor.of(workspace, admin), new InviteMember.Command(email, role)));
    return accepted(
        get(AcceptInvitation.class)
            .handle(
                new AcceptInvitation.Command(
                    new Secret(invited.key().reveal()), name, new Secret(PASSWORD))));
  }

  /** The practice page of the account, used for the first time; its name in addresses. */
  public String practicePage() {
    return world
        .transactions()
        .inWorkspace(
            workspace, () -> world.sandboxPages().open(account.id().value(), account.name()))
        .slug();
  }

  /** The member as the one who asks. */
  public Actor actor(Member member) {
    return Actor.of(workspace, member);
  }

  /** The session cookie of a member who signed in. */
  public String session(Member member) {
    return accepted(
            get(SignIn.class)
                .handle(
                    new SignIn.Command(SLUG, member.email(), new Secret(PASSWORD), "127.0.0.1")))
        .key()
        .reveal();
  }

  /** The web API for a program with all that the member may do. */
  public Api api(Member member) {
    String token =
        accepted(
                get(MakeToken.class)
                    .handle(
                        actor(member),
                        new MakeToken.Command(
                            "a program", EnumSet.allOf(Permission.class), true, Optional.empty())))
            .key()
            .reveal();
    return new Api(HttpClient.newHttpClient(), base, List.of("Authorization", "Bearer " + token));
  }

  /** Somebody writes in public; the text's first word is its style. */
  public String writes(String name, String text, Duration ago) {
    written++;
    return writes(name, text, ago, "post-" + written);
  }

  /** A reply of ours is to be seen in a case, written elsewhere. */
  public void answers(String caseId) {
    CaseId id = new CaseId(UUID.fromString(caseId));
    world
        .transactions()
        .inWorkspace(
            workspace, () -> new Given(world, world.ids()).answeredAt(id, now(), Audience.PUBLIC));
  }

  /** Something happened to a case. */
  public void happens(String caseId, CaseEvent event) {
    CaseId id = new CaseId(UUID.fromString(caseId));
    world
        .transactions()
        .inWorkspace(
            workspace,
            () -> new Given(world, world.ids()).with(world.cases().find(id).orElseThrow(), event));
  }

  /** A case ends with a customer who turned positive. */
  public void turns(String caseId) {
    CaseId id = new CaseId(UUID.fromString(caseId));
    world
        .transactions()
        .inWorkspace(
            workspace,
            () ->
                new Given(world, world.ids())
                    .with(
                        world.cases().find(id).orElseThrow(),
                        new CaseEvent.Closed(
                            now(), By.VASTINE, CaseOutcome.TURNED_POSITIVE, Optional.empty())));
  }

  /** Somebody writes in public, in a thread. */
  public String writes(String name, String text, Duration ago, String thread) {
    return writes(account, name, text, ago, thread);
  }

  /** Somebody writes where replies can be read and not sent. */
  public String writesInTheNews(String name, String text) {
    return writes(readOnly, name, text, Duration.ofMinutes(1), "news-" + name);
  }

  private String writes(
      ChannelAccount where, String name, String text, Duration ago, String thread) {
    written++;
    InboundMention item =
        new InboundMention(
            new ExternalId("item-" + written + "-" + thread),
            new ExternalId(thread),
            Optional.empty(),
            MentionKind.COMMENT,
            Audience.PUBLIC,
            new Handle(where.kind(), new ExternalId("@" + name), name, Optional.empty()),
            new MentionText(text),
            world.clock().instant().minus(ago),
            Optional.of(URI.create("https://social.example/item/" + written)),
            written * 37L,
            Optional.empty(),
            Optional.empty());
    accepted(
        get(TakeInMentions.class)
            .handle(
                Actor.vastine(workspace),
                new TakeInMentions.Command(
                    List.of(
                        AccountItems.of(
                            where.id(),
                            Coverage.Way.PULL,
                            List.of(new InboundItem.Published(item)))))));
    return world
        .transactions()
        .inWorkspace(
            workspace,
            () ->
                world.caseList().list(CaseFilter.ALL, Optional.empty(), 200).items().stream()
                    .filter(row -> row.authorName().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .feedbackCase()
                    .id()
                    .toString());
  }

  /** A mailbox whose addresses relay. */
  public ChannelAccount aMailbox() {
    ChannelAccount mailbox =
        new ChannelAccount(
            new ChannelAccountId(world.ids().next()),
            TestMailbox.EMAIL,
            "Care",
            Map.of(),
            AccountState.ACTIVE);
    world
        .transactions()
        .doInWorkspace(workspace, () -> world.channelAccounts().store(mailbox, Map.of()));
    return mailbox;
  }

  /** Mail comes in, to an address that relays. */
  public void mails(ChannelAccount mailbox, String from, String text, String to) {
    written++;
    InboundMention item =
        new InboundMention(
            new ExternalId("mail-" + written),
            new ExternalId("mails-" + written),
            Optional.empty(),
            MentionKind.EMAIL,
            Audience.PRIVATE,
            new Handle(mailbox.kind(), new ExternalId(from), from, Optional.empty()),
            new MentionText(text),
            world.clock().instant(),
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty());
    accepted(
        get(TakeInMentions.class)
            .handle(
                Actor.vastine(workspace),
                new TakeInMentions.Command(
                    List.of(
                        AccountItems.of(
                            mailbox.id(),
                            Coverage.Way.PULL,
                            List.of(new InboundItem.Published(item, Optional.of(to))))))));
  }

  /** What others wrote in the threads of waiting cases is read once. */
  public void watches() {
    accepted(
        get(WatchCommunity.class).handle(Actor.vastine(workspace), new WatchCommunity.Command()));
  }

  /** How cases looked when they ended is noted. */
  public void looks() {
    accepted(get(NoteEndings.class).handle(Actor.vastine(workspace), new NoteEndings.Command()));
  }

  /** The outbox is worked on once. */
  public void delivers() {
    get(DeliverReplies.class).handle(Actor.vastine(workspace), new DeliverReplies.Command());
  }

  /** Members are told of what happened. */
  public void tells() {
    accepted(get(SpreadAlerts.class).handle(Actor.vastine(workspace), new SpreadAlerts.Command()));
  }

  /** Each webhook is told of one event that is due. */
  public void callsWebhooks() {
    accepted(get(SendWebhooks.class).handle(Actor.vastine(workspace), new SendWebhooks.Command()));
  }

  /** What was written so far can be found by its words. */
  public void files() {
    accepted(get(FileMentions.class).handle(Actor.vastine(workspace), new FileMentions.Command()));
  }

  /** Moves the clock on. */
  public void waits(Duration time) {
    world.clock().advance(time);
  }

  /** The clock's time. */
  public Instant now() {
    return world.clock().instant();
  }

  /** The server is gone in the middle of everything; what was stored stays. */
  public void crashes() {
    server.stop();
    gone = true;
  }

  /** The server is there again, at the same address. */
  public void comesBack() {
    if (!gone) {
      return;
    }
    gone = false;
    server =
        Guice.createInjector(new ConsoleWiring(world, platform, port)).getInstance(WebServer.class);
    server.start();
  }

  @Override
  public void close() {
    server.stop();
  }

  /** What an accepted request gives. */
  public static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Decision.Accepted<T>(T value) -> value;
      case Decision.Refused<T>(Refusal refusal) -> throw new AssertionError(refusal.toString());
    };
  }

  /** Serves a filled console until it is stopped, for looking at it. */
  public static void main(String[] arguments) {
    ConsoleWorld console = new ConsoleWorld();
    Scenery scenery = Scenery.fill(console);
    System.out.println(console.base() + " " + console.session(scenery.lea));
  }
}
