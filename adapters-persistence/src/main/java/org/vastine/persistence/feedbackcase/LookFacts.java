package org.vastine.persistence.feedbackcase;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.Missing;
import org.vastine.domain.feedbackcase.PublicLook;
import org.vastine.domain.feedbackcase.Reaction;
import org.vastine.domain.feedbackcase.Witnessed;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.team.By;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Labels;

/** How a case looked in public, as an event and as a column of the folded row. */
final class LookFacts {

  private LookFacts() {}

  static Facts facts(PublicLook look) {
    return Facts.none()
        .with("seen", look.seen())
        .withOptional("answered_after", look.answeredAfter(), Duration::toString)
        .with("late", look.late())
        .withTexts("manner", look.manner(), Labelled::label)
        .with("reaction", look.reaction())
        .with("outcome", look.outcome())
        .withTexts("missing", look.missing(), Labelled::label);
  }

  /** The event of that name; empty where it is another concern's. */
  static Optional<CaseEvent> read(String name, Instant at, By by, Facts facts) {
    return name.equals("witnessed")
        ? Optional.of(new Witnessed(at, by, look(facts)))
        : Optional.empty();
  }

  /** Null as long as nobody looked. */
  static @Nullable JSONB column(Optional<PublicLook> look) {
    return look.map(one -> facts(one).jsonb()).orElse(null);
  }

  static Optional<PublicLook> look(@Nullable JSONB column) {
    return Optional.ofNullable(column).map(Facts::of).map(LookFacts::look);
  }

  private static PublicLook look(Facts facts) {
    return new PublicLook(
        facts.yes("seen"),
        facts.optional("answered_after", Duration::parse),
        facts.yes("late"),
        Set.copyOf(facts.eachText("manner", label -> Labels.of(FindingKind.class, label))),
        facts.label(Reaction.class, "reaction"),
        facts.label(CaseOutcome.class, "outcome"),
        Set.copyOf(facts.eachText("missing", label -> Labels.of(Missing.class, label))));
  }
}
