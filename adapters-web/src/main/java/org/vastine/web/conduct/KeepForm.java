package org.vastine.web.conduct;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.vastine.application.conduct.KeepConductStep;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.ProblemException;

/** The form by which a step that was looked at again is kept until a further day. */
public final class KeepForm {

  private KeepForm() {}

  /** What was filled in; the day begins by the workspace's clock. */
  public static KeepConductStep.Command of(Desk desk) {
    return new KeepConductStep.Command(
        new ConductStepId(desk.uuid("step")),
        ExpectedVersion.ANY,
        day(desk),
        desk.field("reason").orElse(""));
  }

  /** A day that is none is a mistake of the form, which browsers do not send. */
  private static Instant day(Desk desk) {
    try {
      return LocalDate.parse(desk.field("until").orElse(""))
          .atStartOfDay(ZoneId.of(desk.surroundings().workspace().zone()))
          .toInstant();
    } catch (DateTimeException unreadable) {
      throw new ProblemException(422, "request.malformed");
    }
  }
}
