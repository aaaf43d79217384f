package org.vastine.application.gallery;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.gallery.ExampleId;
import org.vastine.domain.gallery.StyleExample;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Style;

/** A lead adds examples of styles to the gallery, and takes them out (R6). */
public final class KeepExamples {

  private final Permitted permitted;
  private final CaseWords words;
  private final ExampleBook book;
  private final AuditLog audit;
  private final Ids ids;
  private final InstantSource clock;

  /** Needs the words of cases, and the gallery. */
  @Inject
  public KeepExamples(
      Permitted permitted,
      CaseWords words,
      ExampleBook book,
      AuditLog audit,
      Ids ids,
      InstantSource clock) {
    this.permitted = permitted;
    this.words = words;
    this.book = book;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * An example as somebody typed it.
   *
   * @param style the style that it shows
   * @param language the language of its words
   * @param text the words
   * @param confirmed whether they say that it points to nobody
   */
  public record Typed(Style style, LanguageTag language, String text, boolean confirmed) {}

  /** What is asked. */
  public sealed interface Command {

    /** Adds one that somebody wrote. */
    record Write(Typed typed) implements Command {}

    /** Adds one that was made of a case; an earlier one of the same case makes way for it. */
    record FromCase(CaseId caseId, Typed typed) implements Command {}

    /** Takes one out for good; those that come with Vastine stay. */
    record Remove(ExampleId example) implements Command {}
  }

  /** Gives the example that was added or taken out. */
  public Decision<StyleExample> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.LEAD_CASES,
        () -> CaseWork.member(actor).then(member -> decide(actor, member, command)));
  }

  private Decision<StyleExample> decide(Actor actor, MemberId member, Command command) {
    return switch (command) {
      case Command.Write(Typed typed) -> add(actor, member, Optional.empty(), Set.of(), typed);
      case Command.FromCase(CaseId caseId, Typed typed) ->
          words
              .of(caseId)
              .then(read ->
                  add(actor, member, Optional.of(caseId), Set.of(read.row().authorName()), typed));
      case Command.Remove(ExampleId id) -> remove(actor, id);
    };
  }

  private Decision<StyleExample> add(
      Actor actor, MemberId member, Optional<CaseId> from, Set<String> people, Typed typed) {
    if (book.all().size() >= StyleExample.MOST) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.CONFLICT, "gallery.full").with("most", StyleExample.MOST));
    }
    StyleExample.Draft draft =
        new StyleExample.Draft(
            typed.style(),
            typed.language(),
            typed.text(),
            typed.confirmed(),
            words.plain(typed.text(), people).left());
    return StyleExample.added(
            new ExampleId(ids.next()),
            draft,
            new StyleExample.Addition(member, clock.instant(), from))
        .map(example -> {
          book.store(example);
          note(actor, example, "gallery.added");
          return example;
        });
  }

  private Decision<StyleExample> remove(Actor actor, ExampleId id) {
    return book.find(id)
        .<Decision<StyleExample>>map(example -> {
          book.remove(id);
          note(actor, example, "gallery.removed");
          return Decision.accepted(example);
        })
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "gallery.not-found"));
  }

  private void note(Actor actor, StyleExample example, String what) {
    audit.add(
        new AuditLog.Entry(
            clock.instant(),
            actor.by(),
            what,
            example.id().toString(),
            Map.of("style", example.style().label(), "origin", example.origin().label())));
  }
}
