package org.vastine.web.sandbox;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.sandbox.ReadSandboxPage;
import org.vastine.application.sandbox.SandboxItem;
import org.vastine.application.sandbox.SandboxSwitches;
import org.vastine.application.sandbox.SwitchSandbox;
import org.vastine.application.sandbox.WriteOnSandbox;
import org.vastine.application.sandbox.WriteOnSandbox.Deed;
import org.vastine.application.team.ReadWorkspace.Surroundings;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Console;
import org.vastine.web.console.RefusalWords;
import org.vastine.web.console.Shell;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Access;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/**
 * The public page of the sandbox: a post, comments and a private message box, as a customer of the
 * brand would see them. It works without script; members can also make things go wrong on it.
 */
public final class PracticePages implements Routes {
  private static final String AT = "/sandbox/{workspace}/{page}";
  private static final String NAME_COOKIE = "vastine-visitor";
  private static final int ONE_MONTH = 2_592_000;

  private final Console console;
  private final ReadSandboxPage read;
  private final WriteOnSandbox write;
  private final SwitchSandbox switches;

  /** Takes the use cases that it asks. */
  @Inject
  public PracticePages(
      Console console, ReadSandboxPage read, WriteOnSandbox write, SwitchSandbox switches) {
    this.console = console;
    this.read = read;
    this.write = write;
    this.switches = switches;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, ctx -> show(ctx, Optional.empty()), Access.EVERYONE);
    routes.post(AT + "/comments", ctx -> publish(ctx, false), Access.EVERYONE);
    routes.post(AT + "/messages", ctx -> publish(ctx, true), Access.EVERYONE);
    routes.post(AT + "/items/{item}", this::edit, Access.EVERYONE);
    routes.post(AT + "/items/{item}/remove", this::remove, Access.EVERYONE);
    routes.post(AT + "/switches", this::flip);
  }

  private void show(Context ctx, Optional<Refusal> refused) {
    String visitor = visitor(ctx);
    Decision<ReadSandboxPage.View> decision =
        read.handle(
            new ReadSandboxPage.Command(
                ctx.pathParam("workspace"), ctx.pathParam("page"), visitor));
    switch (decision) {
      case Decision.Refused<ReadSandboxPage.View>(Refusal refusal) ->
          throw new ProblemException(Problem.of(refusal));
      case Decision.Accepted<ReadSandboxPage.View>(ReadSandboxPage.View view) -> {
        Optional<Surroundings> member = member(ctx);
        Shell shell = console.open(ctx, Optional.of(view.language()), java.time.ZoneOffset.UTC);
        Map<String, Object> values = new HashMap<>();
        values.put("s", shell);
        values.put("at", "/sandbox/" + ctx.pathParam("workspace") + "/" + view.page().slug());
        values.put("view", view);
        values.put("visitor", visitor);
        values.put("text", refused.isPresent() ? field(ctx, "text") : "");
        values.put("member", member.isPresent());
        values.put("refused", refused.map(no -> RefusalWords.of(shell, member, no)));
        console.show(ctx, "sandbox/page", values);
      }
    }
  }

  /** The member who looks, when the page is their workspace's and they may change channels. */
  private Optional<Surroundings> member(Context ctx) {
    return console
        .surroundings(ctx)
        .filter(around -> around.workspace().slug().equals(ctx.pathParam("workspace")))
        .filter(_ -> Caller.of(ctx).lacks(Permission.CHANGE_CHANNELS).isEmpty());
  }

  private void publish(Context ctx, boolean privately) {
    String name = field(ctx, "visitor").strip();
    if (!name.isEmpty()) {
      remember(ctx, name);
    }
    Optional<UUID> parent =
        Optional.of(field(ctx, "parent")).filter(id -> id.length() == 36).map(PracticePages::uuid);
    finish(
        ctx,
        name.isEmpty() ? visitor(ctx) : name,
        new Deed.Publish(parent, privately, field(ctx, "text").replace("\r\n", "\n")),
        privately ? "messaged" : "posted");
  }

  private void edit(Context ctx) {
    finish(
        ctx,
        visitor(ctx),
        new Deed.Edit(uuid(ctx.pathParam("item")), field(ctx, "text").replace("\r\n", "\n")),
        "edited");
  }

  private void remove(Context ctx) {
    finish(ctx, visitor(ctx), new Deed.Delete(uuid(ctx.pathParam("item"))), "removed");
  }

  private void finish(Context ctx, String visitor, Deed deed, String said) {
    String workspace = ctx.pathParam("workspace");
    String page = ctx.pathParam("page");
    switch (write.handle(new WriteOnSandbox.Command(workspace, page, visitor, deed))) {
      case Decision.Accepted<SandboxItem> _ -> goOn(ctx, said);
      case Decision.Refused<SandboxItem>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        show(ctx, Optional.of(refusal));
      }
    }
  }

  private void flip(Context ctx) {
    String seconds = field(ctx, "delay");
    long delay = seconds.matches("[0-9]{1,2}") ? Math.min(30, Long.parseLong(seconds)) : 0;
    SandboxSwitches wanted =
        new SandboxSwitches(
            on(ctx, "outage"), Duration.ofSeconds(delay), on(ctx, "rate"), on(ctx, "lost"));
    ChannelAccountId account = new ChannelAccountId(uuid(field(ctx, "account")));
    switch (switches.handle(Caller.of(ctx), new SwitchSandbox.Command(account, wanted))) {
      case Decision.Accepted<?> _ -> goOn(ctx, "switched");
      case Decision.Refused<?>(Refusal refusal) -> throw new ProblemException(Problem.of(refusal));
    }
  }

  private static void goOn(Context ctx, String said) {
    String page = "/sandbox/" + ctx.pathParam("workspace") + "/" + ctx.pathParam("page");
    ctx.header("Location", page + "?said=" + said).status(303);
  }

  private void remember(Context ctx, String name) {
    String value = URLEncoder.encode(name, StandardCharsets.UTF_8);
    ctx.cookie(
        new Cookie(
            NAME_COOKIE,
            value,
            "/sandbox/",
            ONE_MONTH,
            console.secureCookies(),
            true,
            null,
            SameSite.LAX));
  }

  private static String visitor(Context ctx) {
    String cookie = ctx.cookie(NAME_COOKIE);
    try {
      return cookie == null ? "" : URLDecoder.decode(cookie, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static boolean on(Context ctx, String name) {
    return ctx.formParam(name) != null;
  }

  private static String field(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("");
  }

  private static UUID uuid(String text) {
    if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new ProblemException(404, "path.unknown");
    }
    return UUID.fromString(text);
  }
}
