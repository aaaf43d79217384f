package org.vastine.web.community;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.feedbackcase.ListPreventions;
import org.vastine.application.feedbackcase.MarkMistake;
import org.vastine.application.feedbackcase.NotePrevention;
import org.vastine.application.feedbackcase.Preventions;
import org.vastine.application.feedbackcase.ReadMistakeShares;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.triage.Subject;
import org.vastine.web.feedbackcase.CaseWorkRoutes;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Pages;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Misunderstandings of customers, and what would prevent them (R23). */
public final class MistakeRoutes implements Routes {

  private static final String OF_CASE = "/api/v1/cases/{case}/mistake";

  private final MarkMistake mark;
  private final NotePrevention note;
  private final ListPreventions list;
  private final ReadMistakeShares shares;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public MistakeRoutes(
      MarkMistake mark,
      NotePrevention note,
      ListPreventions list,
      ReadMistakeShares shares,
      Bodies bodies,
      Answers answers) {
    this.mark = mark;
    this.note = note;
    this.list = list;
    this.shares = shares;
    this.bodies = bodies;
    this.answers = answers;
  }

  private record CountBody(String subject, int count) {}

  private record PreventionBody(
      UUID caseId,
      Instant notedAt,
      UUID notedBy,
      String subject,
      String language,
      boolean nothing,
      Optional<String> text) {
    static PreventionBody of(Preventions.Entry entry, Map<CaseTextId, String> words) {
      return new PreventionBody(
          entry.caseId().value(),
          entry.notedAt(),
          entry.notedBy().value(),
          entry.subject().label(),
          entry.language().code(),
          entry.nothing(),
          Optional.ofNullable(words.get(entry.words())));
    }
  }

  private record PreventionsBody(
      List<PreventionBody> items, Optional<String> next, List<CountBody> counts) {
    static PreventionsBody of(ListPreventions.Listed listed) {
      return new PreventionsBody(
          listed.page().items().stream()
              .map(entry -> PreventionBody.of(entry, listed.words()))
              .toList(),
          listed.page().next(),
          listed.counts().entrySet().stream()
              .map(entry -> new CountBody(entry.getKey().label(), entry.getValue()))
              .sorted(
                  Comparator.comparingInt(CountBody::count)
                      .reversed()
                      .thenComparing(CountBody::subject))
              .toList());
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post(OF_CASE, this::mark);
    routes.post(OF_CASE + "/prevention", this::note);
    routes.get("/api/v1/preventions", this::list);
    routes.get("/api/v1/mistake-shares", this::shares);
  }

  private void mark(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<Boolean> marked = body.required("marked").flag();
    Optional<MarkMistake.Evidence> evidence =
        body.optional("evidence").object().flatMap(MistakeRoutes::evidence);
    body.done();
    answers.give(
        ctx,
        mark.handle(
            Caller.of(ctx),
            new MarkMistake.Command(
                CaseWorkRoutes.id(ctx), EntityTags.expected(ctx), marked.orElseThrow(), evidence)),
        CaseWorkRoutes::told);
  }

  private static Optional<MarkMistake.Evidence> evidence(Fields shown) {
    Optional<String> quote = shown.required("quote").text(CaseWorkRoutes.LONGEST_NOTE);
    Optional<String> where = shown.required("where").text(CaseWorkRoutes.LONGEST_NOTE);
    Optional<LocalDate> stated =
        shown.required("stated").text(10, LocalDate::parse, "a day such as 2026-03-02");
    return quote.flatMap(words ->
        where.flatMap(place -> stated.map(day -> new MarkMistake.Evidence(words, place, day))));
  }

  private void shares(Context ctx) {
    answers.give(
        ctx,
        shares.handle(Caller.of(ctx), new ReadMistakeShares.Command()),
        view -> Answer.ok(SharesBody.of(view)));
  }

  private record MarksBody(UUID member, int marked, int worked) {}

  private record SharesBody(Instant since, List<MarksBody> members) {
    static SharesBody of(ReadMistakeShares.View view) {
      return new SharesBody(
          view.since(),
          view.members().stream()
              .map(one -> new MarksBody(one.member().value(), one.marked(), one.worked()))
              .toList());
    }
  }

  private void note(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> text = body.required("text").text(CaseWorkRoutes.LONGEST_NOTE);
    boolean nothing = body.optional("nothing").flag().orElse(false);
    body.done();
    answers.give(
        ctx,
        note.handle(
            Caller.of(ctx),
            new NotePrevention.Command(
                CaseWorkRoutes.id(ctx), EntityTags.expected(ctx), text.orElseThrow(), nothing)),
        CaseWorkRoutes::told);
  }

  private void list(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<Subject> subject = query.optional("subject").label(Subject.class);
    Optional<String> after = Pages.after(query);
    int limit = Pages.limit(query);
    query.done();
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListPreventions.Command(subject, after, limit)),
        listed -> Answer.ok(PreventionsBody.of(listed)));
  }
}
