package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.application.feedbackcase.InboxView;
import org.vastine.application.feedbackcase.ListCases;
import org.vastine.application.feedbackcase.ReadInbox;
import org.vastine.application.feedbackcase.ReadLatestEvents;
import org.vastine.application.kernel.Page;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Member;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.WrittenId;
import org.vastine.web.server.Routes;

/** The inbox: what breaches first stands first; the next case is open beside the list. */
public final class InboxPages implements Routes {
  private static final int ROWS = 50;
  private static final int MOST_SHOWN = 200;

  private final Console console;
  private final CaseScreen screen;
  private final ListCases listCases;
  private final ReadInbox readInbox;
  private final ReadLatestEvents latestEvents;
  private final SharePages shares;

  /** Takes the use cases that it shows. */
  @Inject
  public InboxPages(
      Console console,
      CaseScreen screen,
      ListCases listCases,
      ReadInbox readInbox,
      ReadLatestEvents latestEvents,
      SharePages shares) {
    this.console = console;
    this.screen = screen;
    this.listCases = listCases;
    this.readInbox = readInbox;
    this.latestEvents = latestEvents;
    this.shares = shares;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/w/{workspace}", ctx -> console.desk(ctx, "inbox").goOn("/inbox"));
    routes.get("/w/{workspace}/inbox", this::inbox);
    routes.get("/w/{workspace}/inbox/rows", this::rows);
  }

  private void inbox(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    InboxQuery query = query(desk, ctx);
    Page<CaseListItem> page =
        desk.orTell(
            listCases.handle(
                desk.actor(),
                new ListCases.Command(
                    query.filter(), Optional.ofNullable(ctx.queryParam("after")), ROWS)));
    ReadInbox.Inbox counts =
        desk.orTell(readInbox.handle(desk.actor(), new ReadInbox.Command(List.of())));
    List<CaseRow> rows = page.items().stream().map(item -> CaseRow.of(desk, item)).toList();
    Optional<String> open =
        Optional.ofNullable(ctx.queryParam("case"))
            .or(() -> rows.stream().map(CaseRow::id).findFirst());
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put(
        "m",
        new Model(
            query.view(),
            query.words(),
            query.address(),
            query.unknown(),
            counts.counts(),
            rows,
            page.next(),
            open,
            desk.surroundings().members().stream().filter(Member::active).toList(),
            Bulk.of(ctx),
            shares.raised(desk)));
    values.put("c", open.flatMap(id -> screen.find(desk, id, Optional.empty())));
    console.show(ctx, "inbox/page", values);
  }

  private void rows(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    InboxQuery query = query(desk, ctx);
    List<CaseId> ids =
        Arrays.stream(Optional.ofNullable(ctx.queryParam("ids")).orElse("").split(",", -1))
            .flatMap(id -> WrittenId.read(id).stream())
            .limit(MOST_SHOWN)
            .map(CaseId::new)
            .toList();
    ReadInbox.Inbox inbox = desk.orTell(readInbox.handle(desk.actor(), new ReadInbox.Command(ids)));
    List<FeedbackCase> left =
        inbox.rows().stream()
            .filter(item -> !query.holds(item))
            .map(CaseListItem::feedbackCase)
            .toList();
    Map<CaseId, CaseEvent> why =
        desk.orTell(latestEvents.handle(desk.actor(), new ReadLatestEvents.Command(left)));
    TimelineWords words = new TimelineWords(desk, Map.of());
    List<Changed> changed =
        inbox.rows().stream()
            .map(item ->
                new Changed(
                    CaseRow.of(desk, item),
                    query.holds(item),
                    Optional.ofNullable(why.get(item.feedbackCase().id())).map(words::line)))
            .toList();
    console.show(
        ctx,
        "inbox/changed",
        Map.of(
            "s", desk.shell(),
            "rows", changed,
            "view", query.view(),
            "counts", inbox.counts()));
  }

  private static InboxQuery query(Desk desk, Context ctx) {
    return InboxQuery.of(
        Optional.ofNullable(ctx.queryParam("view")),
        Optional.ofNullable(ctx.queryParam("q")),
        desk.actor().member(),
        desk.shell().moments().now());
  }

  /**
   * A row that changed.
   *
   * @param row the row
   * @param holds whether it still belongs into the list
   * @param why what took it out of the list
   */
  public record Changed(CaseRow row, boolean holds, Optional<CaseModel.Line> why) {}

  /**
   * What the page shows.
   *
   * @param view the view
   * @param words what narrows it
   * @param address the query that asks for the same list
   * @param unknown pieces of {@code words} that mean nothing
   * @param counts cases by view
   * @param rows the rows
   * @param next where the list goes on
   * @param open the case beside the list
   * @param members who can become the owner of a case
   * @param bulk what was just done to many cases
   * @param raised what is to be answered before all else so that a share holds
   */
  public record Model(
      InboxView view,
      String words,
      String address,
      List<String> unknown,
      Map<InboxView, Integer> counts,
      List<CaseRow> rows,
      Optional<String> next,
      Optional<String> open,
      List<Member> members,
      Optional<Bulk> bulk,
      List<SharePages.Line> raised) {}

  /**
   * What was just done to many cases.
   *
   * @param batch by which it can be undone; empty where it was undone
   * @param done how many were changed, or are as they were
   * @param left how many were left as they are
   */
  public record Bulk(Optional<String> batch, int done, int left) {
    static Optional<Bulk> of(Context ctx) {
      int left = number(ctx, "left").orElse(0);
      Optional<String> batch =
          Optional.ofNullable(ctx.queryParam("batch")).filter(id -> WrittenId.read(id).isPresent());
      return batch.isPresent()
          ? number(ctx, "changed").map(done -> new Bulk(batch, done, left))
          : number(ctx, "undone").map(done -> new Bulk(Optional.empty(), done, left));
    }

    private static Optional<Integer> number(Context ctx, String name) {
      return Optional.ofNullable(ctx.queryParam(name))
          .filter(value -> value.matches("[0-9]{1,9}"))
          .map(Integer::valueOf);
    }

    /** Whether something was undone. */
    public boolean undone() {
      return batch.isEmpty();
    }
  }
}
