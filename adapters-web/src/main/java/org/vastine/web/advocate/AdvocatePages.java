package org.vastine.web.advocate;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.vastine.application.advocate.AskAdvocate;
import org.vastine.application.advocate.ChangeAdvocateLimits;
import org.vastine.application.advocate.ForgetAdvocate;
import org.vastine.application.advocate.ListAdvocates;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Page;
import org.vastine.domain.advocate.Advocate;
import org.vastine.domain.advocate.AdvocateLimits;
import org.vastine.domain.advocate.AskPurpose;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.reply.DraftText;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;

/** The people who help others in our threads (R10). */
public final class AdvocatePages implements Routes {
  private static final String AT = "/w/{workspace}/advocates";

  private final Console console;
  private final ListAdvocates list;
  private final AskAdvocate ask;
  private final ForgetAdvocate forget;
  private final ChangeAdvocateLimits change;

  /** Takes the use cases that it asks. */
  @Inject
  public AdvocatePages(
      Console console,
      ListAdvocates list,
      AskAdvocate ask,
      ForgetAdvocate forget,
      ChangeAdvocateLimits change) {
    this.console = console;
    this.list = list;
    this.ask = ask;
    this.forget = forget;
    this.change = change;
  }

  /**
   * Somebody who helped, as the page shows them.
   *
   * @param counts how often, in words
   * @param subjects with what, in words
   * @param last when they helped last, in words
   * @param thanks whether they were thanked, in words
   * @param asked what they were asked for and when, in words
   * @param mayAsk whether they may be asked now
   */
  public record Line(
      String author,
      String name,
      String counts,
      String subjects,
      String last,
      String lastCase,
      String thanks,
      List<String> asked,
      boolean mayAsk) {

    static Line of(Desk desk, ListAdvocates.Listed listed, ListAdvocates.View view) {
      Shell s = desk.shell();
      Advocate one = listed.advocate();
      Optional<Instant> from = view.limits().thanksFrom(one.lastThanked());
      String thanks =
          one.lastThanked()
              .map(at ->
                  s.t("advocate.thanked", "time", s.at(at))
                      + from.filter(view.now()::isBefore)
                          .map(next -> " " + s.t("advocate.thank-from", "time", s.full(next)))
                          .orElse(""))
              .orElseGet(() -> s.t("advocate.not-thanked"));
      return new Line(
          one.author().toString(),
          listed
              .lastAnswer()
              .map(mention -> mention.item().author().name())
              .orElseGet(() -> s.t("advocate.nameless")),
          s.n("advocate.helps", one.helps().size()) + ", " + s.n("advocate.solved", one.solved()),
          String.join(
              ", ",
              one.subjects().entrySet().stream()
                  .map(entry ->
                      s.t("subject." + entry.getKey().label())
                          + " "
                          + s.t("number", "n", entry.getValue()))
                  .toList()),
          s.at(one.last().at()),
          one.last().caseId().toString(),
          thanks,
          one.asks().stream()
              .map(done -> s.t("ask-purpose." + done.purpose().label()) + ", " + s.at(done.at()))
              .toList(),
          view.limits().asksFrom(one.lastAsked()).filter(view.now()::isBefore).isEmpty());
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, ctx -> show(console.desk(ctx, "today"), Optional.empty()));
    routes.post(AT + "/ask", this::ask);
    routes.post(AT + "/forget", this::forget);
    routes.post(AT + "/limits", this::limits);
  }

  private void show(Desk desk, Optional<String> refused) {
    ListAdvocates.View view =
        desk.orTell(list.handle(desk.actor(), new ListAdvocates.Command(Page.MOST)));
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("lines", view.advocates().stream().map(one -> Line.of(desk, one, view)).toList());
    values.put("limits", view.limits());
    values.put("purposes", AskPurpose.values());
    values.put("typed", desk.field("words").orElse(""));
    values.put("typedFor", desk.field("author").orElse(""));
    values.put("refused", refused);
    console.show(desk.ctx(), "advocate/page", values);
  }

  private void ask(Context ctx) {
    Desk desk = console.desk(ctx, "today");
    AuthorId author = new AuthorId(desk.uuid("author"));
    DraftText words = words(desk);
    finish(
        desk,
        ask.handle(
            desk.actor(),
            new AskAdvocate.Command(author, desk.choice("purpose", AskPurpose.class), words)),
        view -> "/cases/" + view.draft().caseId() + "?said=advocate-asked#composer");
  }

  private static DraftText words(Desk desk) {
    try {
      return desk.field("words").map(DraftText::new).orElseThrow();
    } catch (IllegalArgumentException | NoSuchElementException _) {
      throw new ProblemException(422, "request.malformed");
    }
  }

  private void forget(Context ctx) {
    Desk desk = console.desk(ctx, "today");
    finish(
        desk,
        forget.handle(desk.actor(), new ForgetAdvocate.Command(new AuthorId(desk.uuid("author")))),
        _ -> "/advocates?said=advocate-forgotten");
  }

  private void limits(Context ctx) {
    Desk desk = console.desk(ctx, "today");
    finish(
        desk,
        change.handle(
            desk.actor(),
            new ChangeAdvocateLimits.Command(
                ExpectedVersion.of(number(desk, "version")),
                number(desk, "thanked"),
                number(desk, "asked"),
                number(desk, "per-week"))),
        (AdvocateLimits _) -> "/advocates?said=saved");
  }

  private <T> void finish(Desk desk, Decision<T> decision, Function<T, String> next) {
    switch (decision) {
      case Decision.Accepted<T>(T done) -> desk.goOn(next.apply(done));
      case Decision.Refused<T>(Refusal refusal) -> {
        desk.ctx().status(Problem.statusOf(refusal.kind()));
        show(desk, Optional.of(desk.why(refusal)));
      }
    }
  }

  /** What is no number is out of every bound, and refused as that. */
  private static int number(Desk desk, String name) {
    return desk.field(name)
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .orElse(-1);
  }
}
