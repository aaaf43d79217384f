package org.vastine.web.feedbackcase;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.feedbackcase.ByWhen;
import org.vastine.application.feedbackcase.HintPromise;
import org.vastine.application.feedbackcase.KeepPromise;
import org.vastine.application.feedbackcase.ListPromises;
import org.vastine.application.feedbackcase.MakePromise;
import org.vastine.application.feedbackcase.MovePromise;
import org.vastine.application.feedbackcase.PromiseBook;
import org.vastine.application.feedbackcase.PromiseFilter;
import org.vastine.application.feedbackcase.Promising;
import org.vastine.application.feedbackcase.WithdrawPromise;
import org.vastine.domain.feedbackcase.OwnDuty;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.team.MemberId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Field;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Our word on cases: given, kept, moved and taken back. */
public final class PromiseRoutes implements Routes {
  private final MakePromise make;
  private final KeepPromise keep;
  private final MovePromise move;
  private final WithdrawPromise withdraw;
  private final HintPromise hint;
  private final ListPromises list;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public PromiseRoutes(
      MakePromise make,
      KeepPromise keep,
      MovePromise move,
      WithdrawPromise withdraw,
      HintPromise hint,
      ListPromises list,
      Bodies bodies,
      Answers answers) {
    this.make = make;
    this.keep = keep;
    this.move = move;
    this.withdraw = withdraw;
    this.hint = hint;
    this.list = list;
    this.bodies = bodies;
    this.answers = answers;
  }

  private record PromiseLine(
      UUID id,
      @JsonProperty("case") UUID feedbackCase,
      UUID member,
      String style,
      Optional<String> what,
      Instant madeAt,
      Instant due,
      String state,
      boolean late,
      boolean broken,
      Optional<Instant> endedAt) {
    static PromiseLine of(ListPromises.Listed listed) {
      PromiseBook.Entry entry = listed.entry();
      return new PromiseLine(
          entry.id().value(),
          entry.caseId().value(),
          entry.member().value(),
          entry.style().label(),
          listed.what(),
          entry.madeAt(),
          entry.due(),
          entry.state().label(),
          listed.late(),
          entry.broken(),
          entry.endedAt());
    }
  }

  private record HintBody(
      Instant due,
      String verdict,
      int samples,
      Optional<Duration> usual,
      Optional<Integer> keptPercent,
      int openBefore,
      int inHand,
      Optional<Duration> onDuty) {
    static HintBody of(HintPromise.Hint hint) {
      return new HintBody(
          hint.due(),
          hint.feasibility().verdict().label(),
          hint.feasibility().samples(),
          hint.feasibility().usual(),
          hint.feasibility().keptPercent(),
          hint.feasibility().load().openBefore(),
          hint.feasibility().load().inHand(),
          hint.feasibility().load().duty().map(OwnDuty::time));
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/promises", this::list);
    routes.post("/api/v1/cases/{case}/promises", this::make);
    routes.get("/api/v1/cases/{case}/promise-hint", this::hint);
    routes.post("/api/v1/cases/{case}/promises/{promise}/keep", this::keep);
    routes.post("/api/v1/cases/{case}/promises/{promise}/move", this::move);
    routes.post("/api/v1/cases/{case}/promises/{promise}/withdraw", this::withdraw);
  }

  /** A time to be promised. */
  public static Optional<ByWhen> by(Field field) {
    return field.text(
        Times.longest(),
        Times::readOrThrow,
        "a time such as 2026-03-02T15:00 by the workspace's clocks, or 2026-03-02T13:00:00Z");
  }

  private void list(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    PromiseFilter filter =
        query.optional("show").label(PromiseFilter.class).orElse(PromiseFilter.OPEN);
    Optional<MemberId> member = query.optional("member").uuid().map(MemberId::new);
    Optional<String> after = Pages.after(query);
    int limit = Pages.limit(query);
    query.done();

    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListPromises.Command(filter, member, after, limit)),
        page -> Answer.ok(Pages.Listed.of(page, PromiseLine::of)));
  }

  private void make(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> what = body.required("what").text(CaseWorkRoutes.LONGEST_NOTE);
    Optional<ByWhen> by = by(body.required("by"));
    body.done();

    answers.give(
        ctx,
        make.handle(
            Caller.of(ctx),
            new MakePromise.Command(
                CaseWorkRoutes.id(ctx),
                EntityTags.expected(ctx),
                new Promising.Word(what.orElseThrow(), by.orElseThrow()))),
        CaseWorkRoutes::told);
  }

  private void hint(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<ByWhen> by = by(query.required("by"));
    query.done();

    answers.give(
        ctx,
        hint.handle(
            Caller.of(ctx), new HintPromise.Command(CaseWorkRoutes.id(ctx), by.orElseThrow())),
        answer -> Answer.ok(HintBody.of(answer)));
  }

  private void keep(Context ctx) {
    Fields body = bodies.objectOrNothing(ctx);
    Optional<String> note = body.optional("note").text(CaseWorkRoutes.LONGEST_NOTE);
    body.done();

    answers.give(
        ctx,
        keep.handle(
            Caller.of(ctx),
            new KeepPromise.Command(
                CaseWorkRoutes.id(ctx), EntityTags.expected(ctx), promise(ctx), note)),
        CaseWorkRoutes::told);
  }

  private void move(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<ByWhen> by = by(body.required("by"));
    Optional<String> reason = body.required("reason").text(CaseWorkRoutes.LONGEST_NOTE);
    body.done();

    answers.give(
        ctx,
        move.handle(
            Caller.of(ctx),
            new MovePromise.Command(
                CaseWorkRoutes.id(ctx),
                EntityTags.expected(ctx),
                promise(ctx),
                by.orElseThrow(),
                reason.orElseThrow())),
        CaseWorkRoutes::told);
  }

  private void withdraw(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> reason = body.required("reason").text(CaseWorkRoutes.LONGEST_NOTE);
    body.done();

    answers.give(
        ctx,
        withdraw.handle(
            Caller.of(ctx),
            new WithdrawPromise.Command(
                CaseWorkRoutes.id(ctx),
                EntityTags.expected(ctx),
                promise(ctx),
                reason.orElseThrow())),
        CaseWorkRoutes::told);
  }

  private static PromiseId promise(Context ctx) {
    return new PromiseId(PathIds.uuid(ctx, "promise"));
  }
}
