package org.vastine.web.watch;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Page;
import org.vastine.application.watch.AddWatchTerm;
import org.vastine.application.watch.ChangeWatchTerm;
import org.vastine.application.watch.CountWatchHits;
import org.vastine.application.watch.ListWatchTerms;
import org.vastine.application.watch.ReadWatchTerm;
import org.vastine.application.watch.RemoveWatchTerm;
import org.vastine.application.watch.TryWatchQuery;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.team.Permission;
import org.vastine.domain.watch.WatchTerm;
import org.vastine.domain.watch.WatchTermId;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.console.LanguageNames;
import org.vastine.web.console.Shell;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.WrittenId;
import org.vastine.web.server.Routes;

/** What the workspace watches for (R2): the list, a term's form, and trying a query on texts. */
public final class WatchPages implements Routes {
  /** How many texts a query is tried on at once. */
  static final int MOST_TEXTS = 20;

  private static final int ROWS = 50;
  private static final String AT = "/w/{workspace}/settings/terms";
  private static final List<String> LANGUAGES = List.of("fi", "sv", "tr", "en", "de", "es");

  private final Console console;
  private final ListWatchTerms list;
  private final CountWatchHits count;
  private final ReadWatchTerm read;
  private final AddWatchTerm add;
  private final ChangeWatchTerm change;
  private final RemoveWatchTerm remove;
  private final TryWatchQuery trial;

  /** Takes the use cases that it asks. */
  @Inject
  public WatchPages(
      Console console,
      ListWatchTerms list,
      CountWatchHits count,
      ReadWatchTerm read,
      AddWatchTerm add,
      ChangeWatchTerm change,
      RemoveWatchTerm remove,
      TryWatchQuery trial) {
    this.console = console;
    this.list = list;
    this.count = count;
    this.read = read;
    this.add = add;
    this.change = change;
    this.remove = remove;
    this.trial = trial;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, ctx -> list(desk(ctx)));
    routes.post(AT, this::add);
    routes.get(AT + "/new", ctx -> form(mayRead(desk(ctx)), TermForm.blank()));
    routes.post(AT + "/new", this::tryOut);
    routes.get(AT + "/{term}", this::term);
    routes.post(AT + "/{term}", this::change);
    routes.post(AT + "/{term}/remove", this::remove);
  }

  private Desk desk(Context ctx) {
    return console.desk(ctx, "settings");
  }

  private void list(Desk desk) {
    Page<WatchTerm> page =
        desk.orTell(
            list.handle(
                desk.actor(),
                new ListWatchTerms.Command(
                    Optional.ofNullable(desk.ctx().queryParam("after"))
                        .filter(after -> after.chars().noneMatch(Character::isISOControl)),
                    ROWS)));
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("page", page);
    values.put("hits", counted(desk, page.items()));
    values.put("may", desk.shell().may(Permission.CHANGE_WATCH_TERMS));
    console.show(desk.ctx(), "watch/list", values);
  }

  private Map<WatchTermId, Integer> counted(Desk desk, List<WatchTerm> terms) {
    return desk.orTell(
        count.handle(
            desk.actor(), new CountWatchHits.Command(terms.stream().map(WatchTerm::id).toList())));
  }

  private void term(Context ctx) {
    Desk desk = desk(ctx);
    form(desk, TermForm.of(stored(desk)));
  }

  private WatchTerm stored(Desk desk) {
    return desk.orTell(read.handle(desk.actor(), new ReadWatchTerm.Command(id(desk.ctx()))));
  }

  /** A new term's form reads nothing that would say who may see it. */
  private Desk mayRead(Desk desk) {
    desk.orTell(
        desk.actor()
            .lacks(Permission.READ_CASES)
            .<Decision<Desk>>map(Decision::refused)
            .orElseGet(() -> Decision.accepted(desk)));
    return desk;
  }

  private void form(Desk desk, TermForm form) {
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("f", form);
    values.put("languages", languages(desk.shell()));
    values.put("may", desk.shell().may(Permission.CHANGE_WATCH_TERMS));
    values.put("refused", form.error("form"));
    console.show(desk.ctx(), "watch/term", values);
  }

  /** What the languages are called, by their codes. */
  private static Map<String, String> languages(Shell s) {
    Map<String, String> names = new LinkedHashMap<>();
    LANGUAGES.forEach(code -> names.put(code, LanguageNames.of(s, new LanguageTag(code))));
    return names;
  }

  private void add(Context ctx) {
    Desk desk = desk(ctx);
    TermForm typed = typed(desk);
    finish(
        desk,
        typed,
        add.handle(
            desk.actor(), new AddWatchTerm.Command(typed.name(), typed.query(), typed.active())),
        "term-added");
  }

  private void change(Context ctx) {
    Desk desk = desk(ctx);
    TermForm typed = typed(desk);
    finish(
        desk,
        typed,
        change.handle(
            desk.actor(),
            new ChangeWatchTerm.Command(
                id(ctx),
                ExpectedVersion.of(typed.version()),
                typed.name(),
                typed.query(),
                typed.active())),
        "term-changed");
  }

  private void remove(Context ctx) {
    Desk desk = desk(ctx);
    desk.orTell(remove.handle(desk.actor(), new RemoveWatchTerm.Command(id(ctx))));
    desk.goOn("/settings/terms?said=term-removed");
  }

  private void finish(Desk desk, TermForm typed, Decision<WatchTerm> decision, String said) {
    switch (decision) {
      case Decision.Accepted<WatchTerm> _ -> desk.goOn("/settings/terms?said=" + said);
      case Decision.Refused<WatchTerm>(Refusal refusal) -> refused(desk, typed, refusal);
    }
  }

  private void refused(Desk desk, TermForm typed, Refusal refusal) {
    desk.ctx().status(Problem.statusOf(refusal.kind()));
    TermForm wrong =
        typed.wrong(field(refusal.code()), desk.why(refusal), place(typed.query(), refusal));
    form(desk, refusal.kind() == Refusal.Kind.STALE ? wrong.against(stored(desk)) : wrong);
  }

  /** Where on the form it is said. */
  private static String field(String code) {
    return code.startsWith("watch-query.")
        ? "query"
        : code.startsWith("watch-term.name-") ? "name" : "form";
  }

  /** The query with the character marked that the refusal names, or with its end. */
  private static List<Piece> place(String query, Refusal refusal) {
    return Optional.ofNullable(refusal.facts().get("position"))
        .map(Integer::parseInt)
        .filter(position -> !query.isEmpty())
        .map(position ->
            position <= query.length()
                ? Piece.of(query, List.of(new TextSpan(position - 1, position)))
                : Stream.of(new Piece(query, false), new Piece("\u2026", true)).toList())
        .orElse(List.of());
  }

  private void tryOut(Context ctx) {
    Desk desk = mayRead(desk(ctx));
    TermForm typed = typed(desk);
    List<String> texts = texts(typed.texts());
    if (texts.isEmpty()) {
      ctx.status(422);
      form(desk, typed.wrong("texts", desk.shell().t("watch.texts-empty"), List.of()));
      return;
    }
    if (texts.size() > MOST_TEXTS) {
      ctx.status(422);
      form(
          desk,
          typed.wrong("texts", desk.shell().t("watch.texts-too-many", "n", MOST_TEXTS), List.of()));
      return;
    }
    String understood = typed.query();
    List<TermForm.Trial> trials = new ArrayList<>();
    for (String text : texts) {
      switch (trial.handle(
          desk.actor(),
          new TryWatchQuery.Command(typed.query(), text, language(typed.language())))) {
        case Decision.Accepted<TryWatchQuery.Tried>(TryWatchQuery.Tried tried) -> {
          understood = tried.query();
          trials.add(new TermForm.Trial(tried.hits(), Piece.of(text, tried.spans())));
        }
        case Decision.Refused<TryWatchQuery.Tried>(Refusal refusal) -> {
          refused(desk, typed, refusal);
          return;
        }
      }
    }
    form(desk, typed.tried(understood, trials));
  }

  private static LanguageTag language(String code) {
    return LANGUAGES.contains(code) ? new LanguageTag(code) : LanguageTag.UNDETERMINED;
  }

  /** Texts stand with an empty line between them. */
  private static List<String> texts(String typed) {
    return Stream.of(typed.split("\\R[ \\t]*\\R", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** What stands in the form; also when a query of a stored term is tried. */
  private static TermForm typed(Desk desk) {
    Optional<String> id =
        Optional.ofNullable(desk.ctx().pathParamMap().get("term"))
            .or(() -> desk.field("term"))
            .filter(given -> WrittenId.read(given).isPresent());
    return TermForm.typed(
        id,
        desk.field("version").filter(v -> v.matches("[0-9]{1,9}")).map(Integer::parseInt).orElse(0),
        desk.field("name").orElse(""),
        raw(desk, "query").strip(),
        desk.field("active").isPresent(),
        raw(desk, "texts"),
        desk.field("language").orElse(""));
  }

  /** As it was typed, with the ends of lines as one character. */
  private static String raw(Desk desk, String name) {
    return Optional.ofNullable(desk.ctx().formParam(name)).orElse("").replace("\r\n", "\n");
  }

  private static WatchTermId id(Context ctx) {
    return new WatchTermId(PathIds.uuid(ctx, "term"));
  }
}
