package org.vastine.web.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.feedbackcase.TryFile.LineFault;
import org.vastine.domain.feedbackcase.TrialRowFault;
import org.vastine.web.console.Shell;
import org.vastine.web.kernel.FieldError;
import org.vastine.web.kernel.Problem;

/**
 * What is wrong with a file of recorded cases, in words: for callers, and for who looks at a page.
 */
final class TrialFaultWords {

  private TrialFaultWords() {}

  /** The problem of a file that was not tried. */
  static Problem problem(List<LineFault> faults) {
    return new Problem(
        422,
        "policy.trial-faulty",
        Map.of("faults", Integer.toString(faults.size())),
        faults.stream().map(TrialFaultWords::error).toList(),
        Optional.empty());
  }

  private static FieldError error(LineFault one) {
    TrialRowFault fault = one.fault();
    String whole = fault.field().equals(TrialRowFault.ROW) ? "" : ", " + fault.field();
    return new FieldError(
        "/" + one.line() + "/" + fault.field(),
        "trial-row." + fault.kind().label().replace('_', '-'),
        "line " + one.line() + whole + ": " + sentence(fault));
  }

  private static String sentence(TrialRowFault fault) {
    String words =
        switch (fault.kind()) {
          case NOT_A_ROW ->
              "One JSON object a line belongs here, of at most 16,384 characters, with texts and numbers"
                  + " alone.";
          case UNKNOWN_FIELD -> "There is a field of another name; there are: {allowed}.";
          case MISSING -> "This is needed.";
          case NEEDED_BESIDE -> "This is needed where {other} is given.";
          case UNKNOWN_VALUE -> "None of the values that are known: {allowed}.";
          case NOT_A_MOMENT ->
              "A moment such as 2026-11-16T12:00:00Z belongs here, from {least} to before {most}.";
          case NOT_A_NUMBER -> "A number from {least} to {most} belongs here.";
          case NOT_A_NAME -> "A name of 1 to {most} characters belongs here.";
          case TWICE -> "An earlier line has this case already.";
        };
    for (Map.Entry<String, String> fact : fault.facts().entrySet()) {
      words = words.replace("{" + fact.getKey() + "}", fact.getValue());
    }
    return words;
  }

  /** The same for a page. */
  static List<String> lines(Shell s, List<LineFault> faults) {
    return faults.stream().map(one -> line(s, one)).toList();
  }

  private static String line(Shell s, LineFault one) {
    TrialRowFault fault = one.fault();
    String what = s.fill("trial-row." + fault.kind().label(), fault.facts());
    return fault.field().equals(TrialRowFault.ROW)
        ? s.t("trial.file.whole-line", "line", one.line(), "what", what)
        : s.t("trial.file.line", "line", one.line(), "field", fault.field(), "what", what);
  }
}
