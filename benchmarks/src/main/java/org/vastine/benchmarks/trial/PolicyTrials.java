package org.vastine.benchmarks.trial;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vastine.domain.feedbackcase.PolicyTrial;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.policy.PolicyRule;
import org.vastine.domain.policy.ResponsePolicy;

/** A trial of a policy with one more rule, on generated cases, in this process. */
public final class PolicyTrials {

  private static final ResponsePolicy TODAY =
      DefaultResponsePolicy.in(ZoneId.of("Europe/Helsinki"));
  private static final ResponsePolicy DRAFT =
      TODAY.with(
          List.of(
              new PolicyRule(
                  "turkish-first",
                  Map.of(Aspect.LANGUAGE, new Condition.OneOf(Set.of("tr"))),
                  TODAY.playbooks().keySet().stream().sorted().findFirst().orElseThrow())));
  private static final Instant UNTIL = Instant.parse("2026-11-01T00:00:00Z");

  private PolicyTrials() {}

  /**
   * What a trial took.
   *
   * @param cases how many cases
   * @param seconds from the first case to the report, making the cases up included
   * @param keptBytes what the trial holds of each case before it reports
   * @param differing how many would have been met otherwise
   */
  public record Taken(int cases, double seconds, double keptBytes, int differing) {
    /** Microseconds a case. */
    public double microsEach() {
      return seconds * 1e6 / cases;
    }
  }

  /** The seed of the cases. */
  public static long seed() {
    return GeneratedCases.SEED;
  }

  /** Tries the policy on so many cases. */
  public static Taken on(int cases) {
    GeneratedCases generated = new GeneratedCases(cases);
    long before = used();
    long begin = System.nanoTime();
    PolicyTrial trial = new PolicyTrial(TODAY, DRAFT, UNTIL);
    for (int number = 0; number < cases; number++) {
      trial.add(generated.next());
    }
    long read = System.nanoTime();
    double kept = used() - before;
    long reporting = System.nanoTime();
    PolicyTrial.Report report = trial.report();
    double seconds = (read - begin + System.nanoTime() - reporting) / 1e9;
    return new Taken(cases, seconds, kept / cases, report.differing());
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
