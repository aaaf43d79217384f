package org.vastine.web.feedbackcase;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseFilter;
import org.vastine.application.feedbackcase.FindSimilarCases;
import org.vastine.application.feedbackcase.InboxView;
import org.vastine.application.feedbackcase.ListCases;
import org.vastine.application.feedbackcase.ReadCase;
import org.vastine.application.feedbackcase.ReadInbox;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Reading cases: the inbox, one case, what happened to it. */
public final class CaseReadingRoutes implements Routes {
  private final ListCases list;
  private final ReadInbox inbox;
  private final ReadCase read;
  private final FindSimilarCases similar;
  private final CaseQuery queries;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public CaseReadingRoutes(
      ListCases list,
      ReadInbox inbox,
      ReadCase read,
      FindSimilarCases similar,
      CaseQuery queries,
      Answers answers) {
    this.list = list;
    this.inbox = inbox;
    this.read = read;
    this.similar = similar;
    this.queries = queries;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/cases", this::list);
    routes.get("/api/v1/cases/counts", this::count);
    routes.get("/api/v1/cases/{case}", this::read);
    routes.get("/api/v1/cases/{case}/timeline", this::timeline);
    routes.get("/api/v1/cases/{case}/similar", this::similar);
  }

  private void list(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    CaseFilter filter = queries.filter(query, Caller.of(ctx));
    Optional<String> after = Pages.after(query);
    int limit = Pages.limit(query);
    query.done();

    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListCases.Command(filter, after, limit)),
        page -> Answer.ok(Pages.Listed.of(page, CaseRowBody::of)));
  }

  private void count(Context ctx) {
    answers.give(
        ctx,
        inbox.handle(Caller.of(ctx), new ReadInbox.Command(List.of())),
        found -> Answer.ok(counts(found.counts())));
  }

  private void read(Context ctx) {
    CaseId id = new CaseId(PathIds.uuid(ctx, "case"));

    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadCase.Command(id)),
        view -> Answer.ok(view.feedbackCase().version(), CaseDetailBody.of(view)));
  }

  private void similar(Context ctx) {
    CaseId id = new CaseId(PathIds.uuid(ctx, "case"));

    answers.give(
        ctx,
        similar.handle(Caller.of(ctx), new FindSimilarCases.Command(id)),
        found -> Answer.ok(Pages.Listed.whole(found.stream().map(SimilarCaseBody::of).toList())));
  }

  private void timeline(Context ctx) {
    CaseId id = new CaseId(PathIds.uuid(ctx, "case"));
    Fields query = Fields.ofQuery(ctx);
    int after = query.optional("after").number(0, Integer.MAX_VALUE).orElse(0L).intValue();
    int limit = Pages.limit(query);
    query.done();

    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadCase.Command(id)),
        view -> Answer.ok(view.feedbackCase().version(), stretch(view, after, limit)));
  }

  private static Pages.Listed<TimelineBody> stretch(ReadCase.CaseView view, int after, int limit) {
    List<TimelineBody> later =
        view.timeline().stream()
            .filter(entry -> entry.number() > after)
            .limit(limit + 1L)
            .map(entry -> TimelineBody.of(entry, view.texts()))
            .toList();
    return later.size() > limit
        ? new Pages.Listed<>(
            later.subList(0, limit), Optional.of(Integer.toString(later.get(limit - 1).number())))
        : Pages.Listed.whole(later);
  }

  private static Map<String, Integer> counts(Map<InboxView, Integer> counts) {
    Map<String, Integer> all = new LinkedHashMap<>();
    for (InboxView view : InboxView.values()) {
      all.put(view.label(), counts.getOrDefault(view, 0));
    }
    return all;
  }
}
