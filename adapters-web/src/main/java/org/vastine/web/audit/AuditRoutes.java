package org.vastine.web.audit;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.audit.ListAuditEntries;
import org.vastine.application.audit.ReadAuditLog;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Pages;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;
import org.vastine.web.team.ByBody;

/** Who did what when, and whether the chain of entries is whole (R42). */
public final class AuditRoutes implements Routes {
  private static final String PATH = "/api/v1/audit-entries";
  private static final int LONGEST_KIND = 80;

  private final ListAuditEntries list;
  private final ReadAuditLog read;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public AuditRoutes(ListAuditEntries list, ReadAuditLog read, Answers answers) {
    this.list = list;
    this.read = read;
    this.answers = answers;
  }

  private record EntryBody(
      long number,
      Instant at,
      ByBody by,
      String action,
      String subject,
      Map<String, String> facts) {
    static EntryBody of(AuditLog.Numbered one) {
      AuditLog.Entry entry = one.entry();
      return new EntryBody(
          one.number(),
          entry.at(),
          ByBody.of(entry.by()),
          entry.action(),
          entry.subject(),
          new TreeMap<>(entry.facts()));
    }
  }

  private record ChainBody(boolean whole, Optional<Long> firstBroken) {
    static ChainBody of(ReadAuditLog.AuditView view) {
      return new ChainBody(
          view.firstBroken() == 0, Optional.of(view.firstBroken()).filter(number -> number > 0));
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.get("/api/v1/audit-chain", this::chain);
  }

  private void list(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<UUID> by = query.optional("by").uuid();
    Optional<String> kind = query.optional("kind").text(LONGEST_KIND);
    Optional<Instant> from = query.optional("from").instant();
    Optional<Instant> until = query.optional("until").instant();
    Optional<String> after = Pages.after(query);
    int limit = Pages.limit(query);
    query.done();
    answers.give(
        ctx,
        list.handle(
            Caller.of(ctx),
            new ListAuditEntries.Command(new AuditLog.Filter(by, kind, from, until), after, limit)),
        page -> Answer.ok(Pages.Listed.of(page, EntryBody::of)));
  }

  private void chain(Context ctx) {
    Fields.ofQuery(ctx).done();
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadAuditLog.Command(1)),
        view -> Answer.ok(ChainBody.of(view)));
  }
}
