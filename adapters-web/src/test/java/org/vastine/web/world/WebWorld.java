package org.vastine.web.world;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Provider;
import com.google.inject.multibindings.Multibinder;
import io.javalin.config.RoutesConfig;
import io.javalin.event.HandlerMetaInfo;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.channel.PullHints;
import org.vastine.application.intake.ImportFiles;
import org.vastine.application.intake.IntakeGate;
import org.vastine.application.kernel.Measurements;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.reply.DraftReading;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.application.world.Given;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.domain.team.TokenId;
import org.vastine.web.kernel.ProblemAnswers;
import org.vastine.web.operations.Figures;
import org.vastine.web.server.Credentials;
import org.vastine.web.server.Csrf;
import org.vastine.web.server.ErrorPages;
import org.vastine.web.server.Routes;
import org.vastine.web.server.Site;
import org.vastine.web.server.WebServer;
import org.vastine.web.server.WebSettings;
import org.vastine.web.stream.OpenStreams;
import org.vastine.web.stream.StreamLimits;
import org.vastine.web.team.TeamCredentials;

/** A running server over ports in memory, with one workspace. */
public final class WebWorld implements AutoCloseable {

  private final InMemoryWorld world = new InMemoryWorld();
  private final WorkspaceId workspace = new WorkspaceId(new UUID(7, 7));
  private final Map<String, Actor> tokens = new ConcurrentHashMap<>();
  private final Map<String, Actor> sessions = new ConcurrentHashMap<>();
  private final Set<String> served = ConcurrentHashMap.newKeySet();
  private final Injector injector;
  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;

  /** Starts with limits that no test reaches by accident. */
  public WebWorld() {
    this(100_000, new StreamLimits(5, Duration.ofSeconds(15), Duration.ofMinutes(5)));
  }

  /** Starts with these limits. */
  public WebWorld(int requestsPerMinute, StreamLimits streams) {
    WebSettings usual = WebSettings.onLoopback(0);
    WebSettings settings =
        new WebSettings(
            usual.host(),
            0,
            usual.publicAddress(),
            false,
            requestsPerMinute,
            Duration.ofSeconds(5));
    injector = Guice.createInjector(new Ports(settings, streams));
    server = injector.getInstance(WebServer.class);
    base = "http://127.0.0.1:" + server.start();
    world
        .transactions()
        .asSystem(() -> {
          world
              .workspaces()
              .add(new Workspaces.Workspace(workspace, "acme", "Acme", "Europe/Helsinki", "fi"));
          return true;
        });
    world
        .transactions()
        .doInWorkspace(
            workspace,
            () -> {
              world
                  .policies()
                  .add(
                      DefaultResponsePolicy.in(ZoneId.of("Europe/Helsinki")),
                      By.VASTINE,
                      Given.NOW);
              world.policies().activate(1);
            });
  }

  /** The ports. */
  public InMemoryWorld ports() {
    return world;
  }

  /** The workspace. */
  public WorkspaceId workspace() {
    return workspace;
  }

  /** Something that is bound. */
  public <T> T get(Class<T> type) {
    return injector.getInstance(type);
  }

  /** Makes a situation in a transaction. */
  public <T> T given(Function<Given, T> make) {
    return world
        .transactions()
        .inWorkspace(workspace, () -> make.apply(new Given(world, world.ids())));
  }

  /** A connected account. */
  public ChannelAccount anAccount() {
    return given(Given::anAccount);
  }

  /** Calls as a new member of this role, with a token of their own. */
  public Api as(Role role) {
    return as(Actor.of(workspace, given(given -> given.aMember(role))));
  }

  /** Calls as a program with these permissions. */
  public Api program(Permission... permissions) {
    return as(
        new Actor(
            workspace, new By.AnIntegration(new TokenId(world.ids().next())), Set.of(permissions)));
  }

  /** Calls as this actor. */
  public Api as(Actor actor) {
    String token = "vst_" + UUID.randomUUID();
    tokens.put(token, actor);
    return stranger().with("Authorization", "Bearer " + token);
  }

  /** Calls with a session of the console. */
  public Api inConsole(Actor actor) {
    String session = "session" + UUID.randomUUID();
    sessions.put(session, actor);
    return stranger().with("Cookie", "vastine=" + session);
  }

  /** Calls as nobody. */
  public Api stranger() {
    return new Api(client, base, List.of());
  }

  /** The client, for streams. */
  public HttpClient client() {
    return client;
  }

  /** What is served of the contract, as method and path. */
  public Set<String> served() {
    return served;
  }

  /** The token that pages of this session carry. */
  public String csrfOf(Api console) {
    return Csrf.tokenOf(console.header("Cookie").substring("vastine=".length()));
  }

  /** Stops the server. */
  public void stop() {
    server.stop();
  }

  @Override
  public void close() {
    client.shutdownNow();
    server.stop();
  }

  private final class Ports extends AbstractModule {
    private final WebSettings settings;
    private final StreamLimits streams;

    Ports(WebSettings settings, StreamLimits streams) {
      this.settings = settings;
      this.streams = streams;
    }

    private void note(HandlerMetaInfo added) {
      if (added.getHttpMethod().isHttpMethod() && !OUTSIDE.contains(added.getPath())) {
        served.add(added.getHttpMethod().name() + " " + added.getPath());
      }
    }

    @Override
    protected void configure() {
      bind(WebSettings.class).toInstance(settings);
      bind(StreamLimits.class).toInstance(streams);
      bind(IntakeGate.Limits.class).toInstance(IntakeGate.Limits.USUAL);
      install(new MemoryPorts(world));
      PlainUnderstanding understanding = new PlainUnderstanding();
      bind(TextUnderstanding.class).toInstance(understanding);
      bind(DraftReading.class).toInstance(understanding);
      FakePlatform platform = new FakePlatform();
      bind(ChannelProviders.class).toInstance(platform);
      bind(ImportFiles.class).toInstance(new LineFiles());
      bind(PullHints.class).toInstance((_, _) -> {});
      bind(Measurements.class).to(Figures.class);
      bind(Credentials.class).toInstance(new Known(getProvider(TeamCredentials.class)));
      bind(ErrorPages.class)
          .toInstance(
              (ctx, problem) -> ctx.html("<!doctype html><title>" + problem.code() + "</title>"));
      Multibinder<Routes> routes = Multibinder.newSetBinder(binder(), Routes.class);
      AllRoutes.CLASSES.forEach(type -> routes.addBinding().to(type));
      routes.addBinding().toInstance(WebWorld::failing);
      Multibinder<Site> sites = Multibinder.newSetBinder(binder(), Site.class);
      sites.addBinding().toInstance(config -> config.events.handlerAdded(this::note));
      sites.addBinding().to(OpenStreams.class);
      sites.addBinding().to(Figures.class);
      bind(ProblemAnswers.class);
    }
  }

  private static final Set<String> OUTSIDE = Set.of("/page", "/api/v1/test-failure", "");

  /** A path outside of the contract that fails as a bug would. */
  private static void failing(RoutesConfig routes) {
    routes.get(
        "/api/v1/test-failure",
        _ -> {
          throw new IllegalStateException("the secret cause");
        });
    routes.get("/page", ctx -> ctx.html("<!doctype html><title>page</title>"));
    routes.post("/page", ctx -> ctx.html("<!doctype html><title>done</title>"));
  }

  /** The actors that tests name, and everybody with a real key. */
  private final class Known implements Credentials {
    private final Provider<TeamCredentials> real;

    Known(Provider<TeamCredentials> real) {
      this.real = real;
    }

    @Override
    public Decision<Actor> ofToken(String token) {
      Actor actor = tokens.get(token);
      return actor == null ? real.get().ofToken(token) : Decision.accepted(actor);
    }

    @Override
    public Decision<Credentials.Stay> ofSession(String cookie) {
      Actor actor = sessions.get(cookie);
      return actor == null
          ? real.get().ofSession(cookie)
          : Decision.accepted(new Credentials.Stay(actor, Instant.MAX));
    }
  }
}
