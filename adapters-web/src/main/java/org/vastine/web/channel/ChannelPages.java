package org.vastine.web.channel;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vastine.application.channel.ChangeChannelAccount;
import org.vastine.application.channel.CheckChannelAccount;
import org.vastine.application.channel.CheckedAccount;
import org.vastine.application.channel.ConnectChannelAccount;
import org.vastine.application.channel.ListChannelAccounts;
import org.vastine.application.channel.ListChannelAccounts.AccountView;
import org.vastine.application.channel.ListUnreadableItems;
import org.vastine.application.channel.PauseChannelAccount;
import org.vastine.application.channel.ResumeChannelAccount;
import org.vastine.application.channel.UnreadableItems;
import org.vastine.application.kernel.Page;
import org.vastine.application.presence.ReadPresence;
import org.vastine.application.sandbox.ListSandboxPages;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.channel.Setting;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;

/**
 * Channel accounts: how each is doing and what it took in (R1); forms are drawn from what the
 * provider says it needs.
 */
public final class ChannelPages implements Routes {
  private static final int ROWS = 50;
  private static final String AT = "/w/{workspace}/channels";

  private final Console console;
  private final ListChannelAccounts list;
  private final ConnectChannelAccount connect;
  private final ChangeChannelAccount change;
  private final CheckChannelAccount check;
  private final PauseChannelAccount pause;
  private final ResumeChannelAccount resume;
  private final ListUnreadableItems listUnreadable;
  private final ListSandboxPages listSandboxPages;
  private final ReadPresence readPresence;

  /** Takes the use cases that it asks. */
  @Inject
  public ChannelPages(
      Console console,
      ListChannelAccounts list,
      ConnectChannelAccount connect,
      ChangeChannelAccount change,
      CheckChannelAccount check,
      PauseChannelAccount pause,
      ResumeChannelAccount resume,
      ListUnreadableItems listUnreadable,
      ListSandboxPages listSandboxPages,
      ReadPresence readPresence) {
    this.console = console;
    this.list = list;
    this.connect = connect;
    this.change = change;
    this.check = check;
    this.pause = pause;
    this.resume = resume;
    this.listUnreadable = listUnreadable;
    this.listSandboxPages = listSandboxPages;
    this.readPresence = readPresence;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, ctx -> list(desk(ctx), Optional.empty(), Optional.empty()));
    routes.get(AT + "/connect/{kind}", ctx -> form(desk(ctx), Map.of(), Optional.empty()));
    routes.post(AT + "/connect/{kind}", this::connect);
    routes.get(AT + "/unreadable", this::unreadable);
    routes.get(AT + "/{account}", ctx -> account(desk(ctx), Optional.empty()));
    routes.post(AT + "/{account}", this::change);
    routes.post(AT + "/{account}/check", this::check);
    routes.post(
        AT + "/{account}/pause",
        ctx -> {
          Desk desk = desk(ctx);
          finish(
              desk, pause.handle(desk.actor(), new PauseChannelAccount.Command(id(ctx))), "paused");
        });
    routes.post(
        AT + "/{account}/resume",
        ctx -> {
          Desk desk = desk(ctx);
          finish(
              desk,
              resume.handle(desk.actor(), new ResumeChannelAccount.Command(id(ctx))),
              "resumed");
        });
  }

  private Desk desk(Context ctx) {
    return console.desk(ctx, "channels");
  }

  private void list(Desk desk, Optional<String> refused, Optional<String> good) {
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("d", desk);
    List<AccountView> accounts = accounts(desk);
    values.put("accounts", accounts);
    values.put("presence", presence(desk, accounts));
    values.put("practice", practicePages(desk));
    values.put("kinds", desk.surroundings().kinds());
    values.put("may", desk.shell().may(Permission.CHANGE_CHANNELS));
    values.put("refused", refused);
    values.put("good", good);
    console.show(desk.ctx(), "channel/list", values);
  }

  /** Where visitors write, by the id of the account that hears them. */
  private Map<String, String> practicePages(Desk desk) {
    String workspace = desk.surroundings().workspace().slug();
    return desk
        .orTell(listSandboxPages.handle(desk.actor(), new ListSandboxPages.Command()))
        .stream()
        .collect(
            Collectors.toMap(
                page -> page.id().toString(), page -> "/sandbox/" + workspace + "/" + page.slug()));
  }

  private List<AccountView> accounts(Desk desk) {
    return desk.orTell(list.handle(desk.actor(), new ListChannelAccounts.Command()));
  }

  private PresenceLines presence(Desk desk, List<AccountView> accounts) {
    return PresenceLines.of(
        desk.shell(),
        desk.orTell(readPresence.handle(desk.actor(), new ReadPresence.Command())),
        accounts.stream().map(AccountView::account).toList());
  }

  private void form(Desk desk, Map<String, String> given, Optional<String> refused) {
    desk.actor()
        .lacks(Permission.CHANGE_CHANNELS)
        .ifPresent(refusal -> {
          throw new ProblemException(Problem.of(refusal));
        });
    ChannelDescription kind = kind(desk);
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("kind", kind);
    values.put("fields", SettingField.all(desk.shell(), kind, given, false));
    values.put("name", desk.field("name").orElse(""));
    values.put("listens", listens(desk));
    values.put("refused", refused);
    console.show(desk.ctx(), "channel/connect", values);
  }

  private void connect(Context ctx) {
    Desk desk = desk(ctx);
    ChannelDescription kind = kind(desk);
    Map<String, String> settings = settings(desk, kind, false);
    switch (connect.handle(
        desk.actor(),
        new ConnectChannelAccount.Command(
            kind.kind(), desk.field("name").orElse(""), settings, listens(desk)))) {
      case Decision.Accepted<ConnectChannelAccount.Connected>(var connected) ->
          desk.goOn("/channels/" + connected.account().id() + "?said=connected");
      case Decision.Refused<ConnectChannelAccount.Connected>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        form(desk, settings, Optional.of(desk.why(refusal)));
      }
    }
  }

  private void account(Desk desk, Optional<String> refused) {
    account(desk, refused, Optional.empty());
  }

  private void account(Desk desk, Optional<String> refused, Optional<String> good) {
    ChannelAccountId id = id(desk.ctx());
    AccountView view =
        accounts(desk).stream()
            .filter(one -> one.account().id().equals(id))
            .findFirst()
            .orElseThrow(() -> new ProblemException(404, "channel-account.not-found"));
    Optional<ChannelDescription> kind = desk.surroundings().kind(view.account().kind());
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("d", desk);
    values.put("view", view);
    values.put("presence", presence(desk, List.of(view)));
    values.put("practice", practicePages(desk));
    values.put("kind", kind);
    values.put(
        "fields",
        kind.map(it -> SettingField.all(desk.shell(), it, view.account().settings(), true))
            .orElse(List.of()));
    values.put("may", desk.shell().may(Permission.CHANGE_CHANNELS));
    values.put("refused", refused);
    values.put("good", good);
    console.show(desk.ctx(), "channel/account", values);
  }

  private void change(Context ctx) {
    Desk desk = desk(ctx);
    Map<String, String> settings = new LinkedHashMap<>();
    accounts(desk).stream()
        .filter(one -> one.account().id().equals(id(ctx)))
        .findFirst()
        .flatMap(one -> desk.surroundings().kind(one.account().kind()))
        .ifPresent(kind -> settings.putAll(settings(desk, kind, true)));
    finish(
        desk,
        change.handle(
            desk.actor(),
            new ChangeChannelAccount.Command(
                id(ctx), desk.field("name").orElse(""), settings, Optional.of(listens(desk)))),
        "saved");
  }

  private void check(Context ctx) {
    Desk desk = desk(ctx);
    switch (check.handle(desk.actor(), new CheckChannelAccount.Command(id(ctx)))) {
      case Decision.Accepted<CheckedAccount>(CheckedAccount checked) ->
          account(
              desk,
              Optional.empty(),
              Optional.of(desk.shell().t("channels.acts-as", "name", checked.actsAs())));
      case Decision.Refused<CheckedAccount>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  private void finish(Desk desk, Decision<?> decision, String said) {
    switch (decision) {
      case Decision.Accepted<?> _ -> desk.goOn("/channels/" + id(desk.ctx()) + "?said=" + said);
      case Decision.Refused<?>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  private void refused(Desk desk, Refusal refusal) {
    desk.ctx().status(Problem.statusOf(refusal.kind()));
    account(desk, Optional.of(desk.why(refusal)));
  }

  private void unreadable(Context ctx) {
    Desk desk = desk(ctx);
    Page<UnreadableItems.Unreadable> page =
        desk.orTell(
            listUnreadable.handle(
                desk.actor(),
                new ListUnreadableItems.Command(
                    Optional.empty(), Optional.ofNullable(ctx.queryParam("after")), ROWS)));
    console.show(ctx, "channel/unreadable", Map.of("s", desk.shell(), "page", page));
  }

  /** What the form says; a secret that was left empty keeps its value. */
  private static Map<String, String> settings(Desk desk, ChannelDescription kind, boolean kept) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (Setting setting : kind.settings()) {
      Optional<String> given = desk.field("set-" + setting.name());
      if (setting.type() == Setting.Type.SWITCH) {
        settings.put(setting.name(), Boolean.toString(given.isPresent()));
      } else if (given.isPresent()) {
        settings.put(setting.name(), given.get());
      } else if (kept
          && !setting.isSecret()
          && setting.fallback().isEmpty()
          && !setting.required()) {
        settings.remove(setting.name());
      }
    }
    return settings;
  }

  private static boolean listens(Desk desk) {
    return desk.field("listens").isPresent();
  }

  private static ChannelDescription kind(Desk desk) {
    String name = desk.ctx().pathParam("kind");
    return Optional.of(name)
        .filter(text -> text.matches("[a-z][a-z0-9-]{1,39}"))
        .map(ChannelKind::new)
        .flatMap(kind -> desk.surroundings().kind(kind))
        .orElseThrow(() -> new ProblemException(404, "channel-kind.not-found"));
  }

  private static ChannelAccountId id(Context ctx) {
    return new ChannelAccountId(PathIds.uuid(ctx, "account"));
  }
}
