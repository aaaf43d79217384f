package org.vastine.web.knowledge;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Page;
import org.vastine.application.knowledge.KeepFacts;
import org.vastine.application.knowledge.ListFacts;
import org.vastine.application.knowledge.ReadFact;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.knowledge.KnownFact;
import org.vastine.domain.knowledge.KnownFactId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Subject;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;

/** What the workspace knows: the list, one fact, and its form; forms work without script. */
public final class KnowledgePages implements Routes {

  private static final String AT = "/w/{workspace}/settings/knowledge";

  private final Console console;
  private final ListFacts list;
  private final ReadFact read;
  private final KeepFacts keep;

  /** Takes the use cases that it asks. */
  @Inject
  public KnowledgePages(Console console, ListFacts list, ReadFact read, KeepFacts keep) {
    this.console = console;
    this.list = list;
    this.read = read;
    this.keep = keep;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, ctx -> show(desk(ctx), FactForm.blank(), Optional.empty()));
    routes.post(AT, this::note);
    routes.get(AT + "/{fact}", ctx -> one(desk(ctx), Optional.empty(), Optional.empty()));
    routes.post(AT + "/{fact}", this::change);
    routes.post(AT + "/{fact}/check", this::check);
    routes.post(AT + "/{fact}/remove", this::remove);
  }

  private Desk desk(Context ctx) {
    return console.desk(ctx, "settings");
  }

  private void show(Desk desk, FactForm form, Optional<String> refused) {
    Optional<Subject> subject =
        Optional.ofNullable(desk.ctx().queryParam("subject"))
            .flatMap(label -> Labelled.find(Subject.class, label));
    boolean toCheck = "1".equals(desk.ctx().queryParam("check"));
    Page<ListFacts.Listed> page =
        desk.orTell(
            list.handle(
                desk.actor(),
                new ListFacts.Command(
                    subject,
                    toCheck,
                    Optional.ofNullable(desk.ctx().queryParam("after")),
                    Pages.USUAL)));
    Map<String, Object> values = values(desk, form, refused);
    values.put("lines", page.items().stream().map(each -> FactLine.of(desk, each)).toList());
    values.put("subject", subject.map(Labelled::label).orElse(""));
    values.put("toCheck", toCheck);
    values.put("next", page.next());
    console.show(desk.ctx(), "knowledge/list", values);
  }

  /** The form as it was typed where it was refused, else as it is stored. */
  private void one(Desk desk, Optional<FactForm> typed, Optional<String> refused) {
    KnownFact fact = desk.orTell(read.handle(desk.actor(), new ReadFact.Command(id(desk.ctx()))));
    Map<String, Object> values = values(desk, typed.orElseGet(() -> FactForm.of(fact)), refused);
    values.put("id", fact.id().toString());
    values.put("checked", FactLine.checked(desk, fact));
    console.show(desk.ctx(), "knowledge/fact", values);
  }

  private static Map<String, Object> values(Desk desk, FactForm form, Optional<String> refused) {
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("f", form);
    values.put("subjects", List.of(Subject.values()));
    values.put("may", desk.shell().may(Permission.CHANGE_TEMPLATES));
    values.put("refused", refused);
    return values;
  }

  private void note(Context ctx) {
    Desk desk = desk(ctx);
    FactForm form = FactForm.typed(desk);
    Decision<KnownFact> done =
        keep.handle(desk.actor(), new KeepFacts.Command.Note(form.written(), form.reviewDay()));
    switch (done) {
      case Decision.Accepted<KnownFact> _ -> desk.goOn("/settings/knowledge?said=fact-kept");
      case Decision.Refused<KnownFact>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        show(desk, form, Optional.of(desk.why(refusal)));
      }
    }
  }

  private void change(Context ctx) {
    Desk desk = desk(ctx);
    FactForm form = FactForm.typed(desk);
    finish(
        desk,
        Optional.of(form),
        keep.handle(
            desk.actor(),
            new KeepFacts.Command.Change(
                id(ctx), form.expected(), form.written(), form.reviewDay())),
        "fact-kept");
  }

  private void check(Context ctx) {
    Desk desk = desk(ctx);
    finish(
        desk,
        Optional.empty(),
        keep.handle(
            desk.actor(),
            new KeepFacts.Command.Check(id(ctx), ExpectedVersion.ANY, Optional.empty())),
        "fact-checked");
  }

  private void remove(Context ctx) {
    Desk desk = desk(ctx);
    finish(
        desk,
        Optional.empty(),
        keep.handle(desk.actor(), new KeepFacts.Command.Remove(id(ctx), ExpectedVersion.ANY)),
        "fact-removed");
  }

  private void finish(Desk desk, Optional<FactForm> typed, Decision<KnownFact> done, String said) {
    switch (done) {
      case Decision.Accepted<KnownFact> _ -> desk.goOn("/settings/knowledge?said=" + said);
      case Decision.Refused<KnownFact>(Refusal refusal) -> {
        desk.ctx().status(Problem.statusOf(refusal.kind()));
        one(desk, typed, Optional.of(desk.why(refusal)));
      }
    }
  }

  private static KnownFactId id(Context ctx) {
    return new KnownFactId(PathIds.uuid(ctx, "fact"));
  }
}
