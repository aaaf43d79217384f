package org.vastine.web.feedbackcase;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.PublicLook;
import org.vastine.domain.kernel.Labelled;

/** How a case looked in public when it ended, as answers tell it. */
record BystandersBody(
    boolean seen,
    Optional<Duration> answeredAfter,
    boolean late,
    List<String> manner,
    String reaction,
    String outcome,
    List<String> missing) {

  static BystandersBody of(PublicLook look) {
    return new BystandersBody(
        look.seen(),
        look.answeredAfter(),
        look.late(),
        look.manner().stream().map(Labelled::label).toList(),
        look.reaction().label(),
        look.outcome().label(),
        look.missing().stream().map(Labelled::label).toList());
  }
}
