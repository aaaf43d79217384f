package org.vastine.web.audit;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.audit.ListAuditEntries;
import org.vastine.application.audit.ReadAuditLog;
import org.vastine.application.kernel.Page;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.WrittenId;
import org.vastine.web.server.Routes;

/** Who did what when, by member, kind and period; and whether the chain is whole (R42). */
public final class AuditPages implements Routes {

  private static final String AT = "/w/{workspace}/settings/audit";
  private static final int LINES = 50;

  private final Console console;
  private final ListAuditEntries list;
  private final ReadAuditLog read;

  /** Takes the use cases that it asks. */
  @Inject
  public AuditPages(Console console, ListAuditEntries list, ReadAuditLog read) {
    this.console = console;
    this.list = list;
    this.read = read;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, this::show);
  }

  /**
   * What was chosen, as it stands in the form.
   *
   * @param by whose entries, an id
   * @param kind of which kind
   * @param from the first day
   * @param until the last day
   */
  public record Chosen(String by, String kind, String from, String until) {
    static Chosen of(Context ctx) {
      return new Chosen(
          value(ctx, "by"), value(ctx, "kind"), value(ctx, "from"), value(ctx, "until"));
    }

    private static String value(Context ctx, String name) {
      return Optional.ofNullable(ctx.queryParam(name)).map(String::strip).orElse("");
    }

    /** The same as a query, to go on by. */
    public String query() {
      return Stream.of(
              Map.entry("by", by),
              Map.entry("kind", kind),
              Map.entry("from", from),
              Map.entry("until", until))
          .filter(one -> !one.getValue().isEmpty())
          .map(
              one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
          .collect(Collectors.joining("&"));
    }
  }

  /**
   * A line of the log.
   *
   * @param number its place in the chain
   * @param when day and time
   * @param who who did it
   * @param action what it was, as programs name it
   * @param subject the id of what it was done to
   * @param ofCase whether that is a case
   * @param facts named values
   */
  public record Line(
      String number,
      String when,
      String who,
      String action,
      String subject,
      boolean ofCase,
      Map<String, String> facts) {
    static Line of(Desk desk, AuditLog.Numbered one) {
      AuditLog.Entry entry = one.entry();
      return new Line(
          Long.toString(one.number()),
          desk.shell().full(entry.at()),
          desk.name(entry.by()),
          entry.action(),
          entry.subject(),
          entry.action().startsWith("case.") && WrittenId.read(entry.subject()).isPresent(),
          new TreeMap<>(entry.facts()));
    }
  }

  private void show(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    Chosen chosen = Chosen.of(ctx);
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("chosen", chosen);
    values.put("members", desk.surroundings().members());
    values.put("chain", chain(desk));
    values.put("refused", Optional.empty());
    values.put("lines", List.of());
    values.put("next", Optional.empty());
    switch (found(desk, chosen)) {
      case Decision.Accepted<Page<AuditLog.Numbered>>(Page<AuditLog.Numbered> page) -> {
        values.put("lines", page.items().stream().map(one -> Line.of(desk, one)).toList());
        values.put("next", page.next());
      }
      case Decision.Refused<Page<AuditLog.Numbered>>(Refusal refusal) -> {
        if (refusal.kind() != Refusal.Kind.INVALID) {
          desk.orTell(Decision.refused(refusal));
        }
        ctx.status(Problem.statusOf(refusal.kind()));
        values.put("refused", Optional.of(desk.why(refusal)));
      }
    }
    console.show(ctx, "audit/page", values);
  }

  /** The chain is walked when somebody asks for it: a log can be long. */
  private Optional<Long> chain(Desk desk) {
    return Optional.ofNullable(desk.ctx().queryParam("chain"))
        .map(
            _ -> desk.orTell(read.handle(desk.actor(), new ReadAuditLog.Command(1))).firstBroken());
  }

  private Decision<Page<AuditLog.Numbered>> found(Desk desk, Chosen chosen) {
    Optional<String> after = Optional.ofNullable(desk.ctx().queryParam("after"));
    try {
      ZoneId zone = ZoneId.of(desk.surroundings().workspace().zone());
      AuditLog.Filter filter =
          new AuditLog.Filter(
              WrittenId.read(chosen.by()),
              Optional.of(chosen.kind()).filter(kind -> !kind.isEmpty()),
              day(chosen.from()).map(day -> begins(day, zone)),
              day(chosen.until()).map(day -> begins(day.plusDays(1), zone)));
      return list.handle(desk.actor(), new ListAuditEntries.Command(filter, after, LINES));
    } catch (DateTimeException unreadable) {
      return Decision.refused(Refusal.Kind.INVALID, "audit.day-unreadable");
    }
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.of(text).filter(one -> !one.isEmpty()).map(LocalDate::parse);
  }

  private static Instant begins(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }
}
