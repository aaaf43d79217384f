package org.vastine.web.goodwill;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.goodwill.KeepNorm;
import org.vastine.application.goodwill.ListDeviations;
import org.vastine.application.goodwill.ReadNorms;
import org.vastine.application.goodwill.RemoveNorm;
import org.vastine.application.kernel.Page;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.Norm;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Subject;
import org.vastine.web.console.Amounts;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;

/** What other channels give, and what was given differently here (R24). */
public final class ParityPages implements Routes {
  private static final String AT = "/w/{workspace}/goodwill/parity";
  private static final int LINES = 50;

  private final Console console;
  private final ReadNorms norms;
  private final KeepNorm keep;
  private final RemoveNorm remove;
  private final ListDeviations deviations;

  /** Takes the use cases that it asks. */
  @Inject
  public ParityPages(
      Console console,
      ReadNorms norms,
      KeepNorm keep,
      RemoveNorm remove,
      ListDeviations deviations) {
    this.console = console;
    this.norms = norms;
    this.keep = keep;
    this.remove = remove;
    this.deviations = deviations;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, ctx -> show(console.desk(ctx, "goodwill"), Optional.empty()));
    routes.post(AT, this::keep);
    routes.post(AT + "/remove", this::remove);
  }

  /**
   * A norm as it is shown.
   *
   * @param subject the subject's label
   * @param kind the kind's label
   * @param currency its currency
   * @param range how much, in the reader's language
   * @param source where that is written down
   */
  public record NormLine(
      String subject, String kind, String currency, String range, String source) {
    static NormLine of(Shell s, Norm norm) {
      return new NormLine(
          norm.subject().label(),
          norm.range().kind().label(),
          norm.key().currency(),
          DeviationRow.between(s, norm.range()),
          norm.source());
    }
  }

  private void show(Desk desk, Optional<String> refused) {
    Shell s = desk.shell();
    Optional<String> after = Optional.ofNullable(desk.ctx().queryParam("after"));
    Page<ListDeviations.Line> page =
        desk.orTell(deviations.handle(desk.actor(), new ListDeviations.Command(after, LINES)));
    Map<String, Object> values = new HashMap<>();
    values.put("s", s);
    values.put("may", s.may(Permission.CHANGE_BUDGETS));
    values.put("refused", refused);
    values.put(
        "norms",
        desk.orTell(norms.handle(desk.actor(), new ReadNorms.Command())).stream()
            .map(norm -> NormLine.of(s, norm))
            .toList());
    values.put(
        "deviations", page.items().stream().map(line -> DeviationRow.of(desk, line)).toList());
    values.put("next", page.next());
    console.show(desk.ctx(), "goodwill/parity", values);
  }

  private void keep(Context ctx) {
    Desk desk = console.desk(ctx, "goodwill");
    Norm.Typed typed =
        new Norm.Typed(
            Amounts.typed(desk.field("least").orElse("")),
            Amounts.typed(desk.field("most").orElse("")),
            desk.field("source").orElse(""));
    finish(desk, keep.handle(desk.actor(), new KeepNorm.Command(key(desk), typed)), "norm");
  }

  private void remove(Context ctx) {
    Desk desk = console.desk(ctx, "goodwill");
    finish(desk, remove.handle(desk.actor(), new RemoveNorm.Command(key(desk))), "norm-removed");
  }

  private static Norm.Key key(Desk desk) {
    return new Norm.Key(
        desk.choice("subject", Subject.class),
        desk.choice("kind", GrantKind.class),
        desk.field("currency").orElse(""));
  }

  private void finish(Desk desk, Decision<Norm> decision, String said) {
    switch (decision) {
      case Decision.Accepted<Norm> _ -> desk.goOn("/goodwill/parity?said=" + said);
      case Decision.Refused<Norm>(Refusal refusal) -> {
        desk.ctx().status(Problem.statusOf(refusal.kind()));
        show(desk, Optional.of(desk.why(refusal)));
      }
    }
  }
}
