package org.vastine.application.feedbackcase;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import org.vastine.application.customer.NamedCustomers;
import org.vastine.application.feedbackcase.RecordedCases.Period;
import org.vastine.application.incident.Incidents;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.feedbackcase.TrialCase;
import org.vastine.domain.feedbackcase.TrialRow;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * Recorded cases as rows that another workspace can try its policy on (R11): what a policy is
 * asked, and nothing that anybody wrote.
 */
public final class ExportRecorded {

  private final Permitted permitted;
  private final RecordedReading reading;

  /** Needs the cases with what happened in them. */
  @Inject
  public ExportRecorded(
      Permitted permitted, RecordedCases cases, NamedCustomers customers, Incidents incidents) {
    this.permitted = permitted;
    this.reading = new RecordedReading(cases, customers, incidents);
  }

  /**
   * What is asked.
   *
   * @param cases how many cases, 1 to {@link TryDraft#MOST}, the newest ones of the period
   * @param period when these were opened
   * @param row takes each row, as soon as it was read; cases that nobody ever planned have none
   */
  public record Command(int cases, Period period, Consumer<Map<String, String>> row) {
    /** Keeps the number in its range. */
    public Command {
      cases = Math.clamp(cases, 1, TryDraft.MOST);
      requireNonNull(period, "period is null");
      requireNonNull(row, "row is null");
    }
  }

  /** Gives the rows; nothing changes. */
  public Decision<Boolean> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_POLICIES,
        () -> {
          reading.each(
              command.period(),
              command.cases(),
              recorded ->
                  TrialCase.of(recorded).ifPresent(one -> command.row().accept(TrialRow.of(one))),
              _ -> {});
          return Decision.accepted(true);
        });
  }
}
