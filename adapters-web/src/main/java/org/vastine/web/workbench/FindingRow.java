package org.vastine.web.workbench;

import java.util.Optional;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.reply.Finding;
import org.vastine.web.console.Shell;

/**
 * A finding of the guard as a colleague would say it.
 *
 * @param id for the element on the page
 * @param kind what was found, as the API names it
 * @param severity {@code stop}, {@code warn} or {@code hint}
 * @param what what was found
 * @param advice what to do instead
 * @param words the words it is about; empty when it is about none
 * @param span where they stand
 * @param instead words that can take their place, where some are known
 */
public record FindingRow(
    String id,
    String kind,
    String severity,
    String what,
    String advice,
    Optional<String> words,
    Optional<TextSpan> span,
    Optional<String> instead) {

  static FindingRow of(Shell s, int number, Finding finding, String text) {
    Optional<TextSpan> inside = finding.span().filter(span -> span.end() <= text.length());
    String key = "finding." + finding.kind().label();
    return new FindingRow(
        "finding-" + number,
        finding.kind().label(),
        finding.severity().label(),
        s.fill(key, finding.facts()),
        s.fill(key + ".do", finding.facts()),
        inside.map(span -> span.of(text)),
        inside,
        inside.flatMap(_ -> finding.suggestion()));
  }
}
