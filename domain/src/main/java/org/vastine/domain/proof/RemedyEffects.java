package org.vastine.domain.proof;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.triage.Subject;

/**
 * How complaints ended by what the customer was given, beside those where nothing was (R24). It
 * shows what went together, not what caused what: the harder cases may be those that got more.
 *
 * @param rows all subjects together first, then each subject in which anything was given; in each
 *     those with nothing first, then by kind
 */
public record RemedyEffects(List<Row> rows) {

  /** Copies the list. */
  public RemedyEffects {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param subject of this subject; empty for all
   * @param kind who got this, perhaps beside something else; empty for who got nothing
   * @param content how many of them were content in the end
   * @param unhappy how many said that they are not
   * @param cases all of them, in the order in which they came
   */
  public record Row(
      Optional<Subject> subject,
      Optional<GrantKind> kind,
      int content,
      int unhappy,
      List<CaseId> cases) {

    private static final int PERCENT = 100;

    /** Copies the list. */
    public Row {
      cases = List.copyOf(cases);
    }

    /** How many there are. */
    public int count() {
      return cases.size();
    }

    /** The share of those who were content, rounded; empty where there are too few to say. */
    public Optional<Long> contentPercent() {
      return count() < Spread.LEAST
          ? Optional.empty()
          : Optional.of(Math.round(content * (double) PERCENT / count()));
    }
  }

  /** Of these cases. */
  public static RemedyEffects of(Collection<RemediedCase> cases) {
    Stream<Subject> subjects =
        cases.stream()
            .filter(one -> !one.given().isEmpty())
            .map(RemediedCase::subject)
            .distinct()
            .sorted();
    return new RemedyEffects(
        Stream.concat(
                rows(Optional.empty(), cases),
                subjects.flatMap(subject -> rows(Optional.of(subject), cases)))
            .toList());
  }

  private static Stream<Row> rows(Optional<Subject> subject, Collection<RemediedCase> all) {
    List<RemediedCase> cases =
        all.stream().filter(one -> subject.isEmpty() || subject.get() == one.subject()).toList();
    Stream<GrantKind> kinds =
        cases.stream().flatMap(one -> one.given().stream()).distinct().sorted();
    return Stream.concat(
        Stream.of(row(subject, Optional.empty(), cases, one -> one.given().isEmpty())),
        kinds.map(
            kind -> row(subject, Optional.of(kind), cases, one -> one.given().contains(kind))));
  }

  private static Row row(
      Optional<Subject> subject,
      Optional<GrantKind> kind,
      List<RemediedCase> cases,
      Predicate<RemediedCase> fits) {
    List<RemediedCase> those = cases.stream().filter(fits).toList();
    return new Row(
        subject,
        kind,
        (int) those.stream().filter(RemediedCase::isContent).count(),
        (int) those.stream().filter(RemediedCase::isUnhappy).count(),
        those.stream().map(RemediedCase::id).toList());
  }
}
