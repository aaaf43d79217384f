package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.RecordedCases.Period;
import org.vastine.application.feedbackcase.TryFile.Line;
import org.vastine.application.feedbackcase.TryFile.LineFault;
import org.vastine.application.feedbackcase.TryFile.Outcome;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.policy.PolicyDrafts;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.PolicyTrial;
import org.vastine.domain.feedbackcase.TrialRowFault.Kind;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.PolicyRule;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** The draft is tried on the cases of a file, of this workspace or of another. */
final class TryFileTest {

  private final Casework work = new Casework();

  private void draftFor(Aspect aspect, Condition condition) {
    work.inside(() -> {
      ResponsePolicy active = work.world.policies().active();
      ResponsePolicy draft =
          active
              .with(List.of(new PolicyRule("asked", Map.of(aspect, condition), "urgent")))
              .withVersion(active.version() + 1);
      Instant now = work.world.clock().instant();
      work.world
          .policyDrafts()
          .keep(new PolicyDrafts.Draft(draft, 1, active.version(), now, work.lea.by()));
      return true;
    });
  }

  private void draftForIrritated() {
    draftFor(Aspect.STYLE, new Condition.OneOf(Set.of("irritated")));
  }

  private Decision<Outcome> tries(Actor who, Stream<Line> lines) {
    return new TryFile(
            new Permitted(work.world.transactions()),
            work.world.policies(),
            work.world.policyDrafts(),
            work.world.dutyOutlook(),
            work.world.clock())
        .handle(who, new TryFile.Command(lines.iterator()));
  }

  private Outcome tries(Line... lines) {
    return accepted(tries(work.lea, Stream.of(lines)));
  }

  private List<LineFault> faults(Line... lines) {
    return ((Outcome.Faulty) tries(lines)).faults();
  }

  private static Line line(int number, String... fields) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      row.put(fields[i], fields[i + 1]);
    }
    return new Line(number, Optional.of(row));
  }

  private static Line irritated(int number, String name) {
    return line(number, "case", name, "style", "irritated", "published", "2026-11-16T10:00:00Z");
  }

  private List<Map<String, String>> exported(Actor who, int cases) {
    List<Map<String, String>> rows = new ArrayList<>();
    accepted(
        new ExportRecorded(
                new Permitted(work.world.transactions()),
                work.world.recordedCases(),
                work.world.namedCustomers(),
                work.world.incidents())
            .handle(who, new ExportRecorded.Command(cases, Period.ALL, rows::add)));
    return rows;
  }

  @Test
  void R11_the_cases_of_a_file_are_tried_and_called_as_the_file_calls_them() {
    draftForIrritated();

    Outcome.Tried tried =
        (Outcome.Tried)
            tries(
                irritated(1, "desk-17"),
                line(3, "case", "desk-18", "style", "praise", "published", "2026-11-16T10:00:00Z"));

    assertThat(tried.report().cases()).isEqualTo(2);
    assertThat(tried.report().differing()).isEqualTo(1);
    assertThat(tried.names()).isEqualTo(Map.of(tried.report().named().getFirst().id(), "desk-17"));
    assertThat(work.inside(() -> work.world.recordedCases().count(Period.ALL, 10))).isZero();
  }

  @Test
  void R11_what_is_exported_gives_the_report_that_the_recorded_cases_give() {
    FeedbackCase first = work.caseOf(work.given.wrote("Maija", "irritated: where is it?"));
    work.world.clock().advance(Duration.ofHours(1));
    work.caseOf(work.given.wrote("Maija", "irritated: still nothing"));
    work.caseOf(work.given.wrote("Bo", "question: when do you open?"));
    work.inside(
        () -> work.given.answeredAt(first.id(), work.world.clock().instant(), Audience.PUBLIC));
    draftFor(Aspect.EARLIER, new Condition.Within(Optional.of(1.0), Optional.empty()));
    PolicyTrial.Report recorded =
        accepted(
            new TryDraft(
                    new Permitted(work.world.transactions()),
                    work.world.policies(),
                    work.world.policyDrafts(),
                    work.world.recordedCases(),
                    work.world.namedCustomers(),
                    work.world.incidents(),
                    work.world.dutyOutlook(),
                    work.world.clock())
                .handle(work.lea, new TryDraft.Command(100, Period.ALL, _ -> {})));

    List<Map<String, String>> rows = exported(work.lea, 100);
    Outcome again =
        accepted(
            tries(
                work.lea,
                IntStream.range(0, rows.size())
                    .mapToObj(i -> new Line(i + 1, Optional.of(rows.get(i))))));

    assertThat(recorded.differing()).isEqualTo(1);
    assertThat(((Outcome.Tried) again).report()).isEqualTo(recorded);
    assertThat(exported(work.lea, 1)).containsExactly(rows.getFirst());
    assertThat(rows.toString()).doesNotContain("Maija", "nothing");
  }

  @Test
  void R11_what_is_wrong_is_told_by_line_and_field_and_nothing_is_tried() {
    draftForIrritated();

    assertThat(
            faults(
                irritated(1, "a"),
                new Line(2, Optional.empty()),
                line(4, "case", "b", "style", "furious"),
                irritated(5, "a")))
        .extracting(LineFault::line, one -> one.fault().field(), one -> one.fault().kind())
        .containsExactly(
            tuple(2, "row", Kind.NOT_A_ROW),
            tuple(4, "published", Kind.MISSING),
            tuple(4, "style", Kind.UNKNOWN_VALUE),
            tuple(5, "case", Kind.TWICE));
  }

  @Test
  void after_many_faults_nobody_reads_on() {
    draftForIrritated();
    List<Integer> read = new ArrayList<>();

    Outcome outcome =
        accepted(
            tries(
                work.lea,
                IntStream.rangeClosed(1, 100)
                    .peek(read::add)
                    .mapToObj(number -> line(number, "style", "furious"))));

    assertThat(((Outcome.Faulty) outcome).faults()).hasSize(TryFile.MOST_FAULTS);
    assertThat(read).hasSize(7);
  }

  @Test
  void a_file_without_a_case_or_with_too_many_is_refused() {
    draftForIrritated();

    assertThat(code(tries(work.lea, Stream.of()))).isEqualTo("policy.trial-empty");
    assertThat(
            code(
                tries(
                    work.lea,
                    IntStream.rangeClosed(1, TryDraft.MOST + 1)
                        .mapToObj(number -> irritated(number, "c" + number)))))
        .isEqualTo("policy.trial-too-many");
  }

  @Test
  void it_takes_a_draft_and_the_permission_to_read_policies() {
    assertThat(code(tries(work.lea, Stream.of(irritated(1, "a"))))).isEqualTo("policy.no-draft");
    draftForIrritated();
    Actor nobody = work.lacking(Permission.READ_POLICIES);
    assertThat(code(tries(nobody, Stream.of(irritated(1, "a")))))
        .isEqualTo("team.permission-needed");
    assertThat(
            code(
                new ExportRecorded(
                        new Permitted(work.world.transactions()),
                        work.world.recordedCases(),
                        work.world.namedCustomers(),
                        work.world.incidents())
                    .handle(nobody, new ExportRecorded.Command(1, Period.ALL, _ -> {}))))
        .isEqualTo("team.permission-needed");
  }

  @Test
  void a_number_of_cases_that_makes_no_sense_is_brought_to_one_that_does() {
    assertThat(new ExportRecorded.Command(0, Period.ALL, _ -> {}).cases()).isEqualTo(1);
    assertThat(new ExportRecorded.Command(100_001, Period.ALL, _ -> {}).cases()).isEqualTo(100_000);
  }
}
