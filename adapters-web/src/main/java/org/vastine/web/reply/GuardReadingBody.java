package org.vastine.web.reply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.reply.CoolDown;
import org.vastine.domain.reply.Finding;
import org.vastine.domain.reply.GuardReading;

/** What the guard made of a draft, as answers tell it. */
public record GuardReadingBody(
    boolean stops,
    Optional<String> overriding,
    boolean needsApproval,
    long coolDownSeconds,
    CoolDownBody coolDown,
    int heat,
    List<FindingBody> findings,
    HowItReadsBody reads) {
  /** What a cool-down is made of, in seconds. */
  public record CoolDownBody(
      long planSeconds, long mentionSeconds, long draftSeconds, boolean cut) {
    static CoolDownBody of(CoolDown wait) {
      return new CoolDownBody(
          wait.plan().toSeconds(),
          wait.mention().toSeconds(),
          wait.draft().toSeconds(),
          wait.isCut());
    }
  }

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
        CoolDownBody.of(reading.waiting()),
        reading.heat(),
        reading.findings().stream().map(FindingBody::of).toList(),
        HowItReadsBody.of(reading.reads()));
  }
}
