package org.vastine.web.alert;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.alert.ListAlerts;
import org.vastine.application.alert.SeeAlerts;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.AlertId;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.console.LanguageNames;
import org.vastine.web.console.Shell;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;

/** What the member was told, the latest first, and the bell that counts what they have not seen. */
public final class AlertPages implements Routes {
  private static final int SHOWN = 50;
  private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final Console console;
  private final ListAlerts list;
  private final SeeAlerts see;
  private final InstantSource clock;

  /** Takes the use cases that it asks. */
  @Inject
  public AlertPages(Console console, ListAlerts list, SeeAlerts see, InstantSource clock) {
    this.console = console;
    this.list = list;
    this.see = see;
    this.clock = clock;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/w/{workspace}/alerts", this::show);
    routes.get("/w/{workspace}/alerts/bell", this::bell);
    routes.post("/w/{workspace}/alerts/seen", this::seen);
    routes.post("/w/{workspace}/alerts/{id}/open", this::open);
  }

  private void show(Context ctx) {
    Desk desk = console.desk(ctx, "alerts");
    boolean unseenOnly = "unseen".equals(ctx.queryParam("show"));
    ListAlerts.Listed listed =
        desk.orTell(
            list.handle(
                desk.actor(),
                new ListAlerts.Command(
                    unseenOnly, Optional.ofNullable(ctx.queryParam("after")), SHOWN)));
    console.show(
        ctx,
        "alert/list",
        Map.of(
            "s", desk.shell(),
            "groups", AlertGroup.of(rows(desk, listed)),
            "next", listed.page().next(),
            "unseenOnly", unseenOnly,
            "until", clock.instant().toString()));
  }

  private static List<AlertRow> rows(Desk desk, ListAlerts.Listed listed) {
    return listed.page().items().stream().map(alert -> AlertRow.of(desk, alert)).toList();
  }

  private void bell(Context ctx) {
    Desk desk = console.desk(ctx, "");
    ListAlerts.Listed listed =
        desk.orTell(list.handle(desk.actor(), new ListAlerts.Command(true, Optional.empty(), 0)));
    console.show(ctx, "alert/bell", Map.of("s", desk.shell(), "unseen", listed.unseen()));
  }

  private void seen(Context ctx) {
    Desk desk = console.desk(ctx, "alerts");
    Instant until = desk.field("until").flatMap(AlertPages::moment).orElseGet(clock::instant);
    desk.orTell(see.handle(desk.actor(), new SeeAlerts.Command(List.of(), Optional.of(until))));
    desk.goOn("/alerts?said=seen");
  }

  /** Whoever opens what they were told of has seen it. */
  private void open(Context ctx) {
    Desk desk = console.desk(ctx, "alerts");
    String id = ctx.pathParam("id");
    String caseId = desk.field("case").orElse("");
    if (!id.matches(UUID_FORM) || !caseId.matches(UUID_FORM)) {
      throw new ProblemException(404, "path.unknown");
    }
    desk.orTell(
        see.handle(
            desk.actor(),
            new SeeAlerts.Command(List.of(new AlertId(UUID.fromString(id))), Optional.empty())));
    desk.goOn("/cases/" + caseId);
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Alerts of the same thing, one right after the other: many of them are one line.
   *
   * @param rows at least one, the latest first
   */
  public record AlertGroup(List<AlertRow> rows) {
    private static final int FOLDED_FROM = 3;

    /** Copies the rows. */
    public AlertGroup {
      rows = List.copyOf(rows);
    }

    static List<AlertGroup> of(List<AlertRow> rows) {
      List<AlertGroup> groups = new ArrayList<>();
      int from = 0;
      for (int at = 1; at <= rows.size(); at++) {
        if (at == rows.size() || !rows.get(at).what().equals(rows.get(from).what())) {
          groups.add(new AlertGroup(rows.subList(from, at)));
          from = at;
        }
      }
      return groups;
    }

    /** Whether they are folded into one line. */
    public boolean folded() {
      return rows.size() >= FOLDED_FROM;
    }

    /** The latest of them. */
    public AlertRow first() {
      return rows.getFirst();
    }

    /** How many of them were not seen. */
    public long unseen() {
      return rows.stream().filter(AlertRow::unseen).count();
    }
  }

  /**
   * One alert as it is shown.
   *
   * @param what what happened, in words
   * @param style the style's label
   * @param channel what the platform is called
   * @param due what is or was due when, in words; empty where nothing is
   * @param told when it was told, in words
   */
  public record AlertRow(
      String id,
      String what,
      String icon,
      String caseId,
      String style,
      String channel,
      String due,
      String told,
      boolean unseen) {
    static AlertRow of(Desk desk, Alert alert) {
      return new AlertRow(
          alert.id().toString(),
          what(desk.shell(), alert.occasion()),
          icon(alert),
          alert.occasion().caseId().toString(),
          alert.style().label(),
          desk.channel(new ChannelKind(alert.channel())),
          alert.occasion().due().map(desk.shell()::full).orElse(""),
          desk.shell().full(alert.toldAt()),
          alert.seenAt().isEmpty());
    }

    /** The words for the very thing, where a kind has several. */
    private static String what(Shell s, Occasion occasion) {
      String kind = "alert." + occasion.kind().label();
      return occasion
          .facet()
          .map(facet -> kind + "." + facet)
          .filter(s.words()::has)
          .map(key -> s.t(key, "name", name(s, occasion)))
          .orElseGet(() -> s.t(kind));
    }

    private static String name(Shell s, Occasion occasion) {
      String detail = occasion.detail().orElse("");
      return switch (occasion.facet().orElse("")) {
        case "language" -> LanguageNames.of(s, new LanguageTag(detail));
        case "subject" -> s.t("subject." + detail);
        case "combination" -> together(s, List.of(detail.split(" ", -1)));
        default -> detail;
      };
    }

    /** Language, channel and subject. */
    private static String together(Shell s, List<String> parts) {
      return String.join(
          ", ",
          LanguageNames.of(s, new LanguageTag(parts.getFirst())),
          parts.get(1),
          s.t("subject." + parts.getLast()));
    }

    private static String icon(Alert alert) {
      return switch (alert.occasion().kind()) {
        case THREAT, MEMBER_EXPOSED, YOU_EXPOSED, CONDUCT_PROPOSED, CONDUCT_RECHECK ->
            "shield-alert";
        case URGENT -> "siren";
        case BREACHED, PROMISE_BROKEN -> "alarm-clock";
        case REPLY_NEEDS_PERSON, NOBODY_ON_DUTY, SKILL_MISSING, CHANNEL_NEGLECTED ->
            "triangle-alert";
        case DUE_SOON, PROMISE_WARNED -> "clock";
        case SHARE_AT_RISK -> "triangle-alert";
        case ANSWER_TO_JUDGE -> "check-check";
        case ASSIGNED -> "user-round";
        case NAMED -> "sticky-note";
        case TASK_ENDED -> "list-checks";
        case APPROVAL_ASKED -> "check-check";
        case FACTS_CAME -> "lock";
        case CUSTOMER_WROTE, NEW_CASE -> "inbox";
      };
    }
  }
}
