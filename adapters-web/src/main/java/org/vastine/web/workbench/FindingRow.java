package org.vastine.web.workbench;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.policy.FindingKind;
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

  /** How many characters of the draft are told again. */
  private static final int MOST_WORDS = 90;

  static FindingRow of(Shell s, int number, Finding finding, String text) {
    Optional<TextSpan> inside = finding.span().filter(span -> span.end() <= text.length());
    String key = "finding." + finding.kind().label();
    return new FindingRow(
        "finding-" + number,
        finding.kind().label(),
        finding.severity().label(),
        s.fill(key, shown(s, finding)),
        s.fill(key + ".do", shown(s, finding)),
        inside.map(span -> shortened(span.of(text))),
        inside,
        inside.flatMap(_ -> finding.suggestion()));
  }

  /** The facts of a finding, moments as members read them. */
  private static Map<String, String> shown(Shell s, Finding finding) {
    Map<String, String> shown = new TreeMap<>(finding.facts());
    shown.computeIfPresent("sentAt", (_, moment) -> s.full(Instant.parse(moment)));
    shown.computeIfPresent("steps", (_, steps) -> named(s, steps));
    return shown;
  }

  /** Steps of a plan, as the plan of a case names them. */
  private static String named(Shell s, String steps) {
    return Stream.of(steps.split(" ", -1))
        .map(step -> s.t("step." + step))
        .collect(Collectors.joining(", "));
  }

  /** Whether going on in private is what helps. */
  public boolean leadsToPrivate() {
    return kind.equals(FindingKind.AFTER_QUARREL.label())
        || kind.equals(FindingKind.MANY_PUBLIC_TURNS.label());
  }

  /** A long stretch by its beginning and its end: the whole is marked in the text itself. */
  private static String shortened(String words) {
    if (words.codePointCount(0, words.length()) <= MOST_WORDS) {
      return words;
    }
    int half = MOST_WORDS / 2;
    return words.substring(0, words.offsetByCodePoints(0, half)).stripTrailing()
        + " … "
        + words.substring(words.offsetByCodePoints(words.length(), -half)).stripLeading();
  }
}
