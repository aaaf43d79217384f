package org.vastine.web.watch;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.watch.AddWatchTerm;
import org.vastine.application.watch.ChangeWatchTerm;
import org.vastine.application.watch.ListWatchTerms;
import org.vastine.application.watch.ReadWatchTerm;
import org.vastine.application.watch.RemoveWatchTerm;
import org.vastine.application.watch.TryWatchQuery;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.MentionText;
import org.vastine.domain.watch.WatchTerm;
import org.vastine.domain.watch.WatchTermId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Keeping the watch terms, and trying a query before it is saved. */
public final class WatchRoutes implements Routes {
  private static final String PATH = "/api/v1/watch-terms";
  private static final int LONGEST_TYPED = 10_000;

  private final ListWatchTerms list;
  private final ReadWatchTerm read;
  private final AddWatchTerm add;
  private final ChangeWatchTerm change;
  private final RemoveWatchTerm remove;
  private final TryWatchQuery trial;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public WatchRoutes(
      ListWatchTerms list,
      ReadWatchTerm read,
      AddWatchTerm add,
      ChangeWatchTerm change,
      RemoveWatchTerm remove,
      TryWatchQuery trial,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.list = list;
    this.read = read;
    this.add = add;
    this.change = change;
    this.remove = remove;
    this.trial = trial;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.post(PATH, this::add);
    routes.get(PATH + "/{term}", this::read);
    routes.put(PATH + "/{term}", this::change);
    routes.delete(PATH + "/{term}", this::remove);
    routes.post("/api/v1/watch-checks", this::check);
  }

  private void list(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<String> after = Pages.after(query);
    int limit = Pages.limit(query);
    query.done();
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListWatchTerms.Command(after, limit)),
        page -> Answer.ok(Pages.Listed.of(page, WatchTermBody::of)));
  }

  private void read(Context ctx) {
    answers.give(
        ctx, read.handle(Caller.of(ctx), new ReadWatchTerm.Command(id(ctx))), WatchRoutes::told);
  }

  private void add(Context ctx) {
    Written written = written(ctx);
    once.give(
        ctx,
        Caller.of(ctx),
        () ->
            add.handle(
                Caller.of(ctx),
                new AddWatchTerm.Command(written.name(), written.query(), written.active())),
        term ->
            Answer.created(PATH + "/" + term.id(), WatchTermBody.of(term))
                .inVersion(term.version()));
  }

  private void change(Context ctx) {
    WatchTermId id = id(ctx);
    Written written = written(ctx);
    answers.give(
        ctx,
        change.handle(
            Caller.of(ctx),
            new ChangeWatchTerm.Command(
                id, EntityTags.expected(ctx), written.name(), written.query(), written.active())),
        WatchRoutes::told);
  }

  private void remove(Context ctx) {
    answers.give(
        ctx,
        remove.handle(Caller.of(ctx), new RemoveWatchTerm.Command(id(ctx))),
        _ -> Answer.nothing());
  }

  private void check(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> query = body.required("query").text(LONGEST_TYPED);
    Optional<String> text = body.required("text").words(MentionText.MOST);
    Optional<LanguageTag> language = body.optional("language").language();
    body.done();
    answers.give(
        ctx,
        trial.handle(
            Caller.of(ctx),
            new TryWatchQuery.Command(
                query.orElseThrow(),
                text.orElseThrow(),
                language.orElse(LanguageTag.UNDETERMINED))),
        tried -> Answer.ok(new TriedBody(tried.query(), tried.hits(), tried.spans())));
  }

  private Written written(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> name = body.required("name").text(LONGEST_TYPED);
    Optional<String> query = body.required("query").text(LONGEST_TYPED);
    boolean active = body.optional("active").flag().orElse(true);
    body.done();
    return new Written(name.orElseThrow(), query.orElseThrow(), active);
  }

  private record Written(String name, String query, boolean active) {}

  private record TriedBody(String query, boolean hits, List<TextSpan> spans) {}

  private static Answer told(WatchTerm term) {
    return Answer.ok(term.version(), WatchTermBody.of(term));
  }

  private static WatchTermId id(Context ctx) {
    return new WatchTermId(PathIds.uuid(ctx, "term"));
  }
}
