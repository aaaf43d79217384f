package org.vastine.web.praise;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.praise.HidePraise;
import org.vastine.application.praise.PraiseEntry;
import org.vastine.application.praise.ReadPraise;
import org.vastine.domain.mention.MentionId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Reading the praise wall, and taking something off one's own. */
public final class PraiseRoutes implements Routes {
  private static final String PATH = "/api/v1/praise";

  private final ReadPraise read;
  private final HidePraise hide;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public PraiseRoutes(ReadPraise read, HidePraise hide, Answers answers) {
    this.read = read;
    this.hide = hide;
    this.answers = answers;
  }

  private record HiddenBody(boolean hidden) {}

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::read);
    routes.post(PATH + "/{mention}/hide", ctx -> hide(ctx, true));
    routes.post(PATH + "/{mention}/show", ctx -> hide(ctx, false));
  }

  private void read(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    ReadPraise.Part part =
        query.optional("part").label(ReadPraise.Part.class).orElse(ReadPraise.Part.ALL);
    int limit = Pages.limit(query);
    query.done();
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadPraise.Command(part, limit)),
        found -> Answer.ok(Pages.Listed.whole(told(found))));
  }

  private static List<PraiseBody> told(List<PraiseEntry> found) {
    return found.stream().map(PraiseBody::of).toList();
  }

  private void hide(Context ctx, boolean hidden) {
    MentionId mention = new MentionId(PathIds.uuid(ctx, "mention"));
    answers.give(
        ctx,
        hide.handle(Caller.of(ctx), new HidePraise.Command(mention, hidden)),
        now -> Answer.ok(new HiddenBody(now)));
  }
}
