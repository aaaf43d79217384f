package org.vastine.web.reply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.reply.Finding;
import org.vastine.domain.reply.GuardReading;

/** What the guard made of a draft, as answers tell it. */
public record GuardReadingBody(
    boolean stops,
    Optional<String> overriding,
    boolean needsApproval,
    long coolDownSeconds,
    List<FindingBody> findings) {
  /** One finding. */
  public record FindingBody(
      String kind,
      String severity,
      String overriding,
      Optional<TextSpan> span,
      double confidence,
      Optional<String> suggestion,
      Map<String, String> facts) {
    static FindingBody of(Finding finding) {
      return new FindingBody(
          finding.kind().label(),
          finding.severity().label(),
          finding.overriding().label(),
          finding.span(),
          finding.confidence().value(),
          finding.suggestion(),
          finding.facts());
    }
  }

  /** What a reading is told as. */
  public static GuardReadingBody of(GuardReading reading) {
    return new GuardReadingBody(
        reading.stops(),
        reading.overriding().map(Labelled::label),
        reading.needsApproval(),
        reading.coolDown().toSeconds(),
        reading.findings().stream().map(FindingBody::of).toList());
  }
}
