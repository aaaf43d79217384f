package org.vastine.web.goodwill;

import org.vastine.application.goodwill.ListDeviations;
import org.vastine.domain.goodwill.NormRange;
import org.vastine.web.console.Amounts;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/**
 * A grant that differs from other channels, as the page shows it.
 *
 * @param grant the grant
 * @param subject the subject's label
 * @param way the label of the way in which it differs
 * @param norm what is given elsewhere, in words
 * @param reason why it differs; empty where the words were erased
 * @param approver who decided; empty while nobody did
 */
public record DeviationRow(
    GrantLine grant, String subject, String way, String norm, String reason, String approver) {

  static DeviationRow of(Desk desk, ListDeviations.Line line) {
    Shell s = desk.shell();
    NormRange norm = line.deviation().from().norm();
    return new DeviationRow(
        GrantLine.of(desk, line.grant()),
        line.grant().subject().label(),
        line.deviation().from().way().label(),
        s.t("grant-kind." + norm.kind().label()) + " " + between(s, norm),
        line.reason().orElse(""),
        line.grant().approver().map(desk::name).orElse(""));
  }

  /** From how much to how much. */
  static String between(Shell s, NormRange norm) {
    return s.t(
        "goodwill.norm-between",
        "least",
        Amounts.of(s, norm.least()),
        "most",
        Amounts.of(s, norm.most()));
  }
}
