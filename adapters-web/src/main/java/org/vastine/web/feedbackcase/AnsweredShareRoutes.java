package org.vastine.web.feedbackcase;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.feedbackcase.ReadAnsweredShares;
import org.vastine.application.feedbackcase.ReadAnsweredShares.Line;
import org.vastine.application.feedbackcase.ReadAnsweredShares.View;
import org.vastine.domain.policy.ObligationShare;
import org.vastine.web.feedbackcase.CaseBody.ObligationBody;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** How obligations to answer are kept, and what is to be answered next so that they hold (R9). */
public final class AnsweredShareRoutes implements Routes {
  private static final int NEXT = 20;

  private final ReadAnsweredShares read;
  private final Answers answers;

  /** Needs the use case. */
  @Inject
  public AnsweredShareRoutes(ReadAnsweredShares read, Answers answers) {
    this.read = read;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/answered-shares", this::read);
  }

  private void read(Context ctx) {
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadAnsweredShares.Command(NEXT, false)),
        view -> Answer.ok(AnsweredSharesBody.of(view)));
  }

  private record AnsweredSharesBody(
      Instant since, Duration window, List<ShareBody> shares, List<Week> chased) {
    static AnsweredSharesBody of(View view) {
      return new AnsweredSharesBody(
          view.since(),
          view.window(),
          view.lines().stream().map(ShareBody::of).toList(),
          view.chased().stream().map(week -> new Week(week.monday(), week.times())).toList());
    }
  }

  private record Week(LocalDate monday, int times) {}

  private record ShareBody(
      String style,
      ObligationBody obligation,
      int answered,
      int declined,
      int neglected,
      Optional<Integer> percent,
      int open,
      int spare,
      boolean raised,
      List<UUID> next) {
    static ShareBody of(Line line) {
      ObligationShare settled = line.share().settled();
      return new ShareBody(
          line.share().style().label(),
          ObligationBody.of(line.share().obligation()),
          settled.answered(),
          settled.silent(),
          settled.neglected(),
          settled.percent().stream().boxed().findFirst(),
          line.share().open(),
          line.spare(),
          line.raised(),
          line.next().stream().map(item -> item.feedbackCase().id().value()).toList());
    }
  }
}
