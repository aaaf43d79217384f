package org.vastine.web.mention;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.mention.ListMentions;
import org.vastine.application.mention.ReadMention;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Reading mentions. */
public final class MentionRoutes implements Routes {
  private final ListMentions list;
  private final ReadMention read;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public MentionRoutes(ListMentions list, ReadMention read, Answers answers) {
    this.list = list;
    this.read = read;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/mentions", this::list);
    routes.get("/api/v1/mentions/{mention}", this::read);
  }

  private void list(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<ChannelAccountId> account =
        query.optional("account").uuid().map(ChannelAccountId::new);
    Optional<String> after = Pages.after(query);
    int limit = Pages.limit(query);
    query.done();

    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListMentions.Command(account, after, limit)),
        page -> Answer.ok(Pages.Listed.of(page, MentionBody::of)));
  }

  private void read(Context ctx) {
    MentionId id = new MentionId(PathIds.uuid(ctx, "mention"));

    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadMention.Command(id)),
        worded -> Answer.ok(worded.mention().revision(), MentionDetailBody.of(worded)));
  }
}
