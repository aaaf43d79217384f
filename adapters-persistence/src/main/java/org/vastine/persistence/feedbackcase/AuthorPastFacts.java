package org.vastine.persistence.feedbackcase;

import java.util.Optional;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.policy.AuthorPast;
import org.vastine.domain.policy.PastConduct;
import org.vastine.domain.policy.PastEnding;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Labels;

/** What was known of an author, as a plan keeps it; what is not so is left out. */
final class AuthorPastFacts {

  private AuthorPastFacts() {}

  static Facts of(AuthorPast past) {
    return Facts.none()
        .with("earlier", past.earlier())
        .withOptional(
            "ending",
            Optional.of(past.ending()).filter(ending -> ending != PastEnding.NONE),
            Labelled::label)
        .withOptional(
            "standing",
            Optional.of(past.standing()).filter(standing -> standing != PastConduct.NONE),
            Labelled::label)
        .withOptional("role", past.role(), Labelled::label);
  }

  static AuthorPast read(Facts facts) {
    return new AuthorPast(
        facts.number("earlier"),
        facts
            .optional("ending", label -> Labels.of(PastEnding.class, label))
            .orElse(PastEnding.NONE),
        facts
            .optional("standing", label -> Labels.of(PastConduct.class, label))
            .orElse(PastConduct.NONE),
        facts.optional("role", label -> Labels.of(AudienceRole.class, label)));
  }
}
