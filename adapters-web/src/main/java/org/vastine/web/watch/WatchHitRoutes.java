package org.vastine.web.watch;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.watch.ReadWatchHits;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Pages;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** How many mentions watch terms found over a period. */
public final class WatchHitRoutes implements Routes {

  private final ReadWatchHits read;
  private final Answers answers;

  /** Needs the use case. */
  @Inject
  public WatchHitRoutes(ReadWatchHits read, Answers answers) {
    this.read = read;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/watch-hits", this::counts);
  }

  private void counts(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<Instant> from = query.optional("from").instant();
    Optional<Instant> to = query.optional("to").instant();
    Optional<String> after = Pages.after(query);
    int limit = Pages.limit(query);
    query.done();
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadWatchHits.Command(from, to, after, limit)),
        counts -> Answer.ok(CountsBody.of(counts)));
  }

  private record CountsBody(
      Instant from, Instant to, List<CountBody> items, Optional<String> next) {
    static CountsBody of(ReadWatchHits.Counts counts) {
      return new CountsBody(
          counts.from(),
          counts.to(),
          counts.page().items().stream().map(CountBody::of).toList(),
          counts.page().next());
    }
  }

  private record CountBody(UUID term, String name, String handle, long mentions) {
    static CountBody of(ReadWatchHits.Counted counted) {
      return new CountBody(
          counted.term().id().value(),
          counted.term().name().text(),
          counted.term().name().handle(),
          counted.mentions());
    }
  }
}
