package org.vastine.persistence.feedbackcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.Mistake;
import org.vastine.domain.feedbackcase.MistakeEvent;
import org.vastine.domain.feedbackcase.MistakeEvidence;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.team.By;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Labels;

/** A customer's mistake, as events and as a column of the folded row, written and read. */
final class MistakeFacts {

  private MistakeFacts() {}

  static Facts facts(MistakeEvent event) {
    return switch (event) {
      case MistakeEvent.MistakeMarked e -> evidence(Facts.none(), e.evidence());
      case MistakeEvent.MistakeUnmarked _ -> Facts.none();
      case MistakeEvent.PreventionNoted e ->
          Facts.none().with("words", e.words().value()).with("nothing", e.nothing());
    };
  }

  /** The event of that name; empty where it is another concern's. */
  static Optional<CaseEvent> read(String name, Instant at, By by, Facts facts) {
    return switch (name) {
      case "mistake-marked" -> Optional.of(new MistakeEvent.MistakeMarked(at, by, evidence(facts)));
      case "mistake-unmarked" -> Optional.of(new MistakeEvent.MistakeUnmarked(at, by));
      case "prevention-noted" ->
          Optional.of(
              new MistakeEvent.PreventionNoted(
                  at, by, new CaseTextId(facts.uuid("words")), facts.yes("nothing")));
      default -> Optional.empty();
    };
  }

  /** Null where no mistake is marked, as for nearly every case. */
  static @Nullable JSONB column(Mistake mistake) {
    return mistake.marked()
        ? evidence(Facts.none(), mistake.evidence())
            .withTexts("added", mistake.added(), Labelled::label)
            .withOptional(
                "prevention", mistake.prevention().map(Mistake.Prevention::words), Object::toString)
            .with("nothing", mistake.prevention().filter(Mistake.Prevention::nothing).isPresent())
            .jsonb()
        : null;
  }

  static Mistake mistake(@Nullable JSONB column) {
    if (column == null) {
      return Mistake.NONE;
    }
    Facts facts = Facts.of(column);
    return new Mistake(
        true,
        facts.eachText("added", label -> Labels.of(PlaybookStep.class, label)),
        facts
            .optional("prevention", id -> new CaseTextId(UUID.fromString(id)))
            .map(words -> new Mistake.Prevention(words, facts.yes("nothing"))),
        evidence(facts));
  }

  private static Facts evidence(Facts facts, Optional<MistakeEvidence> evidence) {
    return facts
        .withOptional("quote", evidence.map(MistakeEvidence::quote), Object::toString)
        .withOptional("where", evidence.map(MistakeEvidence::where), Object::toString)
        .withOptional("stated", evidence.map(MistakeEvidence::stated), Object::toString);
  }

  /** What was marked before evidence was asked for has none. */
  private static Optional<MistakeEvidence> evidence(Facts facts) {
    return facts
        .optional("quote", id -> new CaseTextId(UUID.fromString(id)))
        .map(quote ->
            new MistakeEvidence(
                quote,
                new CaseTextId(facts.uuid("where")),
                LocalDate.parse(facts.string("stated"))));
  }
}
