package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.application.feedbackcase.ReadInbox;
import org.vastine.application.kernel.Page;
import org.vastine.application.reply.DropDelivery;
import org.vastine.application.reply.ListDeliveries;
import org.vastine.application.reply.RetryDelivery;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;

/** Replies on their way: what needs a person stands first (R19). */
public final class DeliveryPages implements Routes {
  private static final int ROWS = 50;
  private static final Map<String, Set<DeliveryState>> GROUPS =
      Map.of(
          "person", Set.of(DeliveryState.NEEDS_PERSON),
          "waiting", Set.of(DeliveryState.WAITING, DeliveryState.SENDING, DeliveryState.UNKNOWN),
          "published", Set.of(DeliveryState.PUBLISHED),
          "dropped", Set.of(DeliveryState.DROPPED, DeliveryState.UNDONE));

  private final Console console;
  private final ListDeliveries listDeliveries;
  private final ReadInbox readInbox;
  private final RetryDelivery retry;
  private final DropDelivery drop;

  /** Takes the use cases that it asks. */
  @Inject
  public DeliveryPages(
      Console console,
      ListDeliveries listDeliveries,
      ReadInbox readInbox,
      RetryDelivery retry,
      DropDelivery drop) {
    this.console = console;
    this.listDeliveries = listDeliveries;
    this.readInbox = readInbox;
    this.retry = retry;
    this.drop = drop;
  }

  /** A delivery as the page shows it; {@code mayBeThere} when the platform may have it already. */
  public record Row(
      String id,
      String caseId,
      Optional<CaseRow> answers,
      String text,
      String sender,
      String state,
      boolean inPrivate,
      int attempts,
      Instant at,
      Optional<String> problem,
      boolean mayBeThere,
      Optional<String> url) {}

  @Override
  public void add(RoutesConfig routes) {
    routes.get(
        "/w/{workspace}/deliveries",
        ctx -> list(console.desk(ctx, "deliveries"), Optional.empty()));
    routes.post("/w/{workspace}/deliveries/{id}/retry", this::retry);
    routes.post("/w/{workspace}/deliveries/{id}/drop", this::drop);
  }

  private void list(Desk desk, Optional<String> refused) {
    String group =
        Optional.ofNullable(desk.ctx().queryParam("state"))
            .filter(GROUPS::containsKey)
            .orElse("person");
    Page<Delivery> page =
        desk.orTell(
            listDeliveries.handle(
                desk.actor(),
                new ListDeliveries.Command(
                    GROUPS.getOrDefault(group, Set.of()),
                    Optional.empty(),
                    Optional.ofNullable(desk.ctx().queryParam("after")),
                    ROWS)));
    Map<String, CaseListItem> cases = new HashMap<>();
    desk.orTell(
            readInbox.handle(
                desk.actor(),
                new ReadInbox.Command(
                    page.items().stream().map(Delivery::caseId).distinct().toList())))
        .rows()
        .forEach(row -> cases.put(row.feedbackCase().id().toString(), row));
    List<Row> rows = page.items().stream().map(it -> row(desk, it, cases)).toList();
    console.show(
        desk.ctx(),
        "reply/deliveries",
        Map.of(
            "s",
            desk.shell(),
            "group",
            group,
            "rows",
            rows,
            "next",
            page.next(),
            "may",
            desk.shell().may(Permission.HANDLE_DELIVERIES),
            "refused",
            refused));
  }

  private static Row row(Desk desk, Delivery it, Map<String, CaseListItem> cases) {
    Optional<CaseRow> answers =
        Optional.ofNullable(cases.get(it.caseId().toString())).map(item -> CaseRow.of(desk, item));
    return new Row(
        it.id().toString(),
        it.caseId().toString(),
        answers,
        it.text(),
        desk.name(it.sender()),
        it.state().label(),
        it.audience() == org.vastine.domain.mention.Audience.PRIVATE,
        it.attempts(),
        it.nextAt(),
        it.problem().map(code -> problem(desk, code)),
        it.firstTriedAt().isPresent(),
        it.url().map(Object::toString));
  }

  private static String problem(Desk desk, String code) {
    String key = "problem." + code;
    return desk.shell().words().has(key)
        ? desk.shell().t(key)
        : desk.shell().t("problem.other", "code", code);
  }

  private void retry(Context ctx) {
    Desk desk = console.desk(ctx, "deliveries");
    finish(desk, retry.handle(desk.actor(), new RetryDelivery.Command(id(ctx))), "retried");
  }

  private void drop(Context ctx) {
    Desk desk = console.desk(ctx, "deliveries");
    finish(
        desk,
        drop.handle(
            desk.actor(), new DropDelivery.Command(id(ctx), desk.field("reason").orElse(""))),
        "dropped");
  }

  private void finish(Desk desk, Decision<Delivery> decision, String said) {
    switch (decision) {
      case Decision.Accepted<Delivery> _ -> desk.goOn("/deliveries?said=" + said);
      case Decision.Refused<Delivery>(Refusal refusal) -> {
        desk.ctx().status(Problem.statusOf(refusal.kind()));
        list(desk, Optional.of(desk.why(refusal)));
      }
    }
  }

  private static DeliveryId id(Context ctx) {
    String text = ctx.pathParam("id");
    if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new ProblemException(404, "delivery.not-found");
    }
    return new DeliveryId(UUID.fromString(text));
  }
}
