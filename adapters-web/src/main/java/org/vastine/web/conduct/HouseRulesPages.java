package org.vastine.web.conduct;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.conduct.PublishHouseRules;
import org.vastine.application.conduct.ReadHouseRules;
import org.vastine.application.conduct.SaveHouseRules;
import org.vastine.application.conduct.ShowHouseRules;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.conduct.HouseRules;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Access;
import org.vastine.web.server.Routes;

/** House rules: the sheet on which a lead writes them, and the page that everybody can read. */
public final class HouseRulesPages implements Routes {
  private static final String SETTINGS = "/settings/rules";
  private static final String AT = "/w/{workspace}" + SETTINGS;
  private static final String PUBLIC = "/rules/{workspace}";

  private final Console console;
  private final ReadHouseRules read;
  private final SaveHouseRules save;
  private final PublishHouseRules publish;
  private final ShowHouseRules show;

  /** Takes the use cases that it asks. */
  @Inject
  public HouseRulesPages(
      Console console,
      ReadHouseRules read,
      SaveHouseRules save,
      PublishHouseRules publish,
      ShowHouseRules show) {
    this.console = console;
    this.read = read;
    this.save = save;
    this.publish = publish;
    this.show = show;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PUBLIC, ctx -> read(ctx, Optional.empty()), Access.EVERYONE);
    routes.get(PUBLIC + "/{version}", ctx -> read(ctx, version(ctx)), Access.EVERYONE);
    routes.get(AT, ctx -> sheet(console.desk(ctx, "settings"), Optional.empty(), Optional.empty()));
    routes.post(AT, this::save);
    routes.post(AT + "/publish", this::publish);
  }

  private static Optional<Integer> version(Context ctx) {
    String path = ctx.pathParam("version");
    if (!path.matches("v[1-9][0-9]{0,6}")) {
      throw new ProblemException(404, "house-rules.not-found");
    }
    return Optional.of(Integer.valueOf(path.substring(1)));
  }

  private void read(Context ctx, Optional<Integer> version) {
    Decision<ShowHouseRules.View> decision =
        show.handle(new ShowHouseRules.Command(ctx.pathParam("workspace"), version));
    switch (decision) {
      case Decision.Refused<ShowHouseRules.View>(Refusal refusal) ->
          throw new ProblemException(Problem.of(refusal));
      case Decision.Accepted<ShowHouseRules.View>(ShowHouseRules.View view) -> tell(ctx, view);
    }
  }

  private void tell(Context ctx, ShowHouseRules.View view) {
    Shell shell =
        console.open(
            ctx, Optional.of(view.workspace().language()), ZoneId.of(view.workspace().zone()));
    List<String> wanted = new ArrayList<>();
    Optional.ofNullable(ctx.queryParam("language")).ifPresent(wanted::add);
    wanted.add(shell.words().lang());
    wanted.add(view.workspace().language());
    HouseRules rules = view.rules();
    Map<String, Object> values = new HashMap<>();
    values.put("s", shell);
    values.put("view", view);
    values.put("at", "/rules/" + view.workspace().slug());
    values.put("language", rules.language(wanted));
    values.put("text", rules.in(wanted));
    console.show(ctx, "conduct/public", values);
  }

  private void sheet(Desk desk, Optional<RulesSheet> typed, Optional<String> refused) {
    ReadHouseRules.View view = desk.orTell(read.handle(desk.actor(), new ReadHouseRules.Command()));
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("sheet", typed.orElseGet(() -> RulesSheet.of(view.draft())));
    values.put("versions", view.versions());
    values.put("isNew", !view.draft().texts().equals(view.versions().getFirst().texts()));
    values.put("may", desk.shell().may(Permission.CHANGE_HOUSE_RULES));
    values.put("at", "/rules/" + desk.surroundings().workspace().slug());
    values.put("refused", refused);
    console.show(desk.ctx(), "conduct/rules", values);
  }

  private void save(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    RulesSheet typed = RulesSheet.typed(desk, seen(desk));
    Decision<?> decision =
        save.handle(
            desk.actor(),
            new SaveHouseRules.Command(ExpectedVersion.of(typed.version()), typed.written()));
    finish(desk, decision, "rules-saved", Optional.of(typed));
  }

  private void publish(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    finish(
        desk,
        publish.handle(desk.actor(), new PublishHouseRules.Command(ExpectedVersion.of(seen(desk)))),
        "rules-published",
        Optional.empty());
  }

  private void finish(Desk desk, Decision<?> decision, String said, Optional<RulesSheet> typed) {
    switch (decision) {
      case Decision.Accepted<?> _ -> desk.goOn(SETTINGS + "?said=" + said);
      case Decision.Refused<?>(Refusal refusal) -> {
        desk.ctx().status(Problem.statusOf(refusal.kind()));
        sheet(desk, typed, Optional.of(desk.why(refusal)));
      }
    }
  }

  private static int seen(Desk desk) {
    return desk.field("version")
        .filter(number -> number.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .orElse(-1);
  }
}
