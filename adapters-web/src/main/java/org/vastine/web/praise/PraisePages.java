package org.vastine.web.praise;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.application.praise.HidePraise;
import org.vastine.application.praise.ReadPraise;
import org.vastine.application.praise.ReadPraise.Part;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.MentionId;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;

/** The praise wall: what is about what one did, and the rest (R32). */
public final class PraisePages implements Routes {
  private static final String AT = "/w/{workspace}/praise";

  private final Console console;
  private final ReadPraise read;
  private final HidePraise hide;

  /** Takes the use cases that it asks. */
  @Inject
  public PraisePages(Console console, ReadPraise read, HidePraise hide) {
    this.console = console;
    this.read = read;
    this.hide = hide;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, ctx -> show(console.desk(ctx, "today"), Optional.empty()));
    routes.post(AT + "/hide", ctx -> hide(ctx, true));
    routes.post(AT + "/show", ctx -> hide(ctx, false));
  }

  private void show(Desk desk, Optional<String> refused) {
    List<PraiseLine> all = lines(desk, Part.ALL);
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("mine", all.stream().filter(PraiseLine::mine).toList());
    values.put("others", all.stream().filter(line -> !line.mine()).toList());
    values.put("hidden", lines(desk, Part.HIDDEN));
    values.put("refused", refused);
    console.show(desk.ctx(), "praise/page", values);
  }

  private List<PraiseLine> lines(Desk desk, Part part) {
    return desk.orTell(read.handle(desk.actor(), new ReadPraise.Command(part, Page.MOST))).stream()
        .map(entry -> PraiseLine.of(desk, entry))
        .toList();
  }

  private void hide(Context ctx, boolean hidden) {
    Desk desk = console.desk(ctx, "today");
    MentionId mention = new MentionId(desk.uuid("mention"));
    switch (hide.handle(desk.actor(), new HidePraise.Command(mention, hidden))) {
      case Decision.Accepted<Boolean> _ ->
          desk.goOn("/praise?said=" + (hidden ? "praise-hidden" : "praise-shown"));
      case Decision.Refused<Boolean>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        show(desk, Optional.of(desk.why(refusal)));
      }
    }
  }
}
