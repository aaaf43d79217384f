package org.vastine.web.workbench;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.escalation.Escalation;
import org.vastine.domain.escalation.EscalationLevel;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/**
 * What is to be expected of the thread of a case, as its page shows it (R33).
 *
 * @param level the level's label
 * @param says what is to be expected, in words
 * @param signs what was read off, each in a sentence
 * @param history of how many own threads it was so, in words
 */
public record ForecastModel(String level, String says, List<Sign> signs, List<String> history) {

  /** What was read off, and whether it is more than in three of four own threads. */
  public record Sign(String words, boolean raised) {}

  /** Empty where nothing is to be said: in private, and while the thread is small. */
  static Optional<ForecastModel> of(Desk desk, Optional<Escalation> forecast) {
    Shell s = desk.shell();
    return forecast
        .filter(said -> said.level() != EscalationLevel.TOO_SMALL)
        .map(said ->
            new ForecastModel(
                said.level().label(),
                s.t("forecast." + said.level().label(), "percent", said.percent()),
                said.signs().stream().map(sign -> sign(s, sign)).toList(),
                history(s, said)));
  }

  private static Sign sign(Shell s, Escalation.Sign sign) {
    NumberFormat format = NumberFormat.getNumberInstance(s.words().locale());
    format.setMaximumFractionDigits(sign.kind() == Escalation.SignKind.PACE ? 1 : 0);
    return new Sign(
        s.t(
            "forecast-sign." + sign.kind().label(),
            "value",
            format.format(sign.value()),
            "percent",
            sign.percent()),
        sign.raised());
  }

  private static List<String> history(Shell s, Escalation said) {
    String own =
        s.t(
            "forecast.own",
            "size",
            said.size(),
            "threads",
            said.own().threads(),
            "grew",
            said.own().grew());
    if (said.signs().isEmpty()) {
      return List.of(own);
    }
    return List.of(
        own, s.t("forecast.alike", "threads", said.alike().threads(), "grew", said.alike().grew()));
  }
}
