package org.vastine.application.feedbackcase;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.policy.Policies;
import org.vastine.application.policy.PolicyDrafts;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.PolicyTrial;
import org.vastine.domain.feedbackcase.TrialCase;
import org.vastine.domain.feedbackcase.TrialRowFault;
import org.vastine.domain.feedbackcase.TrialRowReader;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * What the draft of the response policy would have changed in the cases of a file (R11), decided by
 * the code that tries it on recorded cases. Nothing of the file is kept.
 */
public final class TryFile {

  /** How many faults are told; whoever mends these sees the next. */
  public static final int MOST_FAULTS = 20;

  private final Permitted permitted;
  private final Policies policies;
  private final PolicyDrafts drafts;
  private final DutyOutlook duty;
  private final InstantSource clock;

  /** Needs the draft, and who is on duty. */
  @Inject
  public TryFile(
      Permitted permitted,
      Policies policies,
      PolicyDrafts drafts,
      DutyOutlook duty,
      InstantSource clock) {
    this.permitted = permitted;
    this.policies = policies;
    this.drafts = drafts;
    this.duty = duty;
    this.clock = clock;
  }

  /**
   * A line of a file.
   *
   * @param number which, from 1
   * @param fields its named texts; empty where it is no row
   */
  public record Line(int number, Optional<Map<String, String>> fields) {}

  /**
   * What is asked.
   *
   * @param lines the lines that are not blank, read one after another
   */
  public record Command(Iterator<Line> lines) {
    /** Refuses null. */
    public Command {
      requireNonNull(lines, "lines is null");
    }
  }

  /**
   * What is wrong with a line.
   *
   * @param line which, from 1
   * @param fault what
   */
  public record LineFault(int line, TrialRowFault fault) {}

  /** What came of it. */
  public sealed interface Outcome {

    /**
     * All lines were read.
     *
     * @param names what the file calls the cases that the report names
     */
    record Tried(PolicyTrial.Report report, Map<CaseId, String> names) implements Outcome {
      /** Copies the names. */
      public Tried {
        names = Map.copyOf(names);
      }
    }

    /** Something is wrong, and nothing was tried. */
    record Faulty(List<LineFault> faults) implements Outcome {
      /** Copies the faults. */
      public Faulty {
        faults = List.copyOf(faults);
      }
    }
  }

  /** Gives the report, or what is wrong with the file. */
  public Decision<Outcome> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_POLICIES,
        () ->
            drafts
                .find()
                .map(draft -> tried(draft.policy(), command))
                .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "policy.no-draft")));
  }

  private Decision<Outcome> tried(ResponsePolicy draft, Command command) {
    PolicyTrial trial = new PolicyTrial(policies.active(), draft, clock.instant(), duty.room());
    Map<CaseId, String> names = new HashMap<>();
    List<LineFault> faults = new ArrayList<>();
    Set<CaseId> known = new HashSet<>();
    while (faults.size() < MOST_FAULTS && command.lines().hasNext()) {
      Line line = command.lines().next();
      List<TrialRowFault> found = read(line, trial, known, names);
      found.forEach(fault -> faults.add(new LineFault(line.number(), fault)));
      if (known.size() > TryDraft.MOST) {
        return Decision.refused(
            Refusal.of(Refusal.Kind.INVALID, "policy.trial-too-many").with("most", TryDraft.MOST));
      }
    }
    if (!faults.isEmpty()) {
      return Decision.accepted(
          new Outcome.Faulty(faults.subList(0, Math.min(MOST_FAULTS, faults.size()))));
    }
    if (known.isEmpty()) {
      return Decision.refused(Refusal.Kind.INVALID, "policy.trial-empty");
    }
    PolicyTrial.Report report = trial.report();
    names.keySet().retainAll(report.named().stream().map(PolicyTrial.Difference::id).toList());
    return Decision.accepted(new Outcome.Tried(report, names));
  }

  private static List<TrialRowFault> read(
      Line line, PolicyTrial trial, Set<CaseId> known, Map<CaseId, String> names) {
    if (line.fields().isEmpty()) {
      return List.of(new TrialRowFault(TrialRowFault.ROW, TrialRowFault.Kind.NOT_A_ROW, Map.of()));
    }
    TrialRowReader.Reading reading = TrialRowReader.read(line.fields().get());
    Optional<TrialCase> found = reading.found();
    if (found.isEmpty()) {
      return reading.faults();
    }
    if (!known.add(found.get().id())) {
      return List.of(new TrialRowFault("case", TrialRowFault.Kind.TWICE, Map.of()));
    }
    trial.add(found.get());
    names.put(found.get().id(), line.fields().get().getOrDefault("case", ""));
    return List.of();
  }
}
