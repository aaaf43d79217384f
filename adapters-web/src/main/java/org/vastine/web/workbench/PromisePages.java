package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.feedbackcase.ListPromises;
import org.vastine.application.feedbackcase.PromiseFilter;
import org.vastine.application.kernel.Page;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.team.MemberId;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;
import org.vastine.web.kernel.WrittenId;
import org.vastine.web.server.Routes;

/** The word that is out, whatever its case: what is due, what is late, what was kept (R21). */
public final class PromisePages implements Routes {
  private static final int SHOWN = 50;

  private final Console console;
  private final ListPromises list;

  /** Takes the use case that it asks. */
  @Inject
  public PromisePages(Console console, ListPromises list) {
    this.console = console;
    this.list = list;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/w/{workspace}/promises", this::show);
  }

  /**
   * A promise as a line.
   *
   * @param what what was promised; veiled or erased words are named as that
   * @param due how much time is left; empty where it is not open any more
   * @param when day and time that was last named
   * @param state the key of what became of it
   */
  public record Line(
      String id,
      CaseRow row,
      String what,
      Optional<DueMark> due,
      String when,
      String owner,
      String state) {
    static Line of(Desk desk, ListPromises.Listed listed) {
      Shell s = desk.shell();
      var entry = listed.entry();
      boolean open = PromiseFilter.OPEN.passes(entry, s.moments().now());
      return new Line(
          entry.id().toString(),
          CaseRow.of(desk, listed.row()),
          listed.what().orElseGet(() -> s.t("promises.erased")),
          open ? Optional.of(DueMark.of(s, entry.due(), entry.madeAt())) : Optional.empty(),
          s.full(entry.due()),
          desk.isMe(entry.member()) ? s.t("member.you") : desk.name(entry.member()),
          listed.late() ? "overdue" : entry.state().label() + (entry.broken() ? "-late" : ""));
    }
  }

  private void show(Context ctx) {
    Desk desk = console.desk(ctx, "promises");
    PromiseFilter filter =
        Optional.ofNullable(ctx.queryParam("show"))
            .flatMap(label -> Labelled.find(PromiseFilter.class, label))
            .orElse(PromiseFilter.OPEN);
    Optional<MemberId> member =
        Optional.ofNullable(ctx.queryParam("member")).flatMap(WrittenId::read).map(MemberId::new);
    Page<ListPromises.Listed> page =
        desk.orTell(
            list.handle(
                desk.actor(),
                new ListPromises.Command(
                    filter, member, Optional.ofNullable(ctx.queryParam("after")), SHOWN)));
    List<Line> lines = page.items().stream().map(each -> Line.of(desk, each)).toList();
    console.show(
        ctx,
        "cases/promises",
        Map.of(
            "s", desk.shell(),
            "filter", filter,
            "member", member.map(MemberId::toString).orElse(""),
            "members", desk.surroundings().members(),
            "lines", lines,
            "next", page.next()));
  }
}
