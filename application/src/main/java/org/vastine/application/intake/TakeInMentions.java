package org.vastine.application.intake;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.vastine.application.doxxing.StaffWatch;
import org.vastine.application.kernel.Measurements;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.triage.WorkspaceUnderstanding;
import org.vastine.application.watch.WorkspaceWatch;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * Takes in what platforms, programs and files hand over (R1): each item once, whatever comes twice
 * or at the same time; edits and removals recorded; triage, cases, plans and deadlines with it;
 * cursor and coverage in the same transaction.
 */
public final class TakeInMentions {

  private final Transactions transactions;
  private final WorkspaceUnderstanding understanding;
  private final WorkspaceWatch watch;
  private final StaffWatch staff;
  private final IntakePass pass;
  private final Measurements measurements;
  private final InstantSource clock;

  /**
   * Needs text understanding, the watch terms and the members' names, which work before the
   * transaction, the pass, which works in it, and somebody who counts.
   */
  @Inject
  public TakeInMentions(
      Transactions transactions,
      WorkspaceUnderstanding understanding,
      WorkspaceWatch watch,
      StaffWatch staff,
      IntakePass pass,
      Measurements measurements,
      InstantSource clock) {
    this.transactions = transactions;
    this.understanding = understanding;
    this.watch = watch;
    this.staff = staff;
    this.pass = pass;
    this.measurements = measurements;
    this.clock = clock;
  }

  /**
   * What came; several parts share one transaction.
   *
   * @param parts at least one
   */
  public record Command(List<AccountItems> parts) {
    /** Copies the parts. */
    public Command {
      parts = List.copyOf(parts);
    }
  }

  /**
   * What became of it.
   *
   * @param parts per part, per item, in the order in which they came
   */
  public record Taken(List<List<ItemResult>> parts) {
    /** Copies the lists. */
    public Taken {
      parts = parts.stream().map(List::copyOf).toList();
    }
  }

  /** Gives one result for each item, when all of it is stored for good. */
  public Decision<Taken> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.TAKE_IN_MENTIONS)
        .<Decision<Taken>>map(Decision::refused)
        .orElseGet(() ->
            Decision.accepted(
                store(actor, command.parts(), understand(actor.workspace(), command.parts()))));
  }

  /** What comes before the transaction. */
  Understood understand(WorkspaceId workspace, List<AccountItems> parts) {
    long begun = System.nanoTime();
    Understood understood =
        Understood.of(
            new Understood.By(
                understanding.of(workspace), watch.of(workspace), staff.of(workspace)),
            parts);
    measurements.took(Measurements.Work.TRIAGE, Duration.ofNanos(System.nanoTime() - begun));
    return understood;
  }

  /** The rest, for one who may do it. */
  Taken store(Actor actor, List<AccountItems> parts, Understood understood) {
    long begun = System.nanoTime();
    Instant now = clock.instant();
    Taken taken =
        transactions.inWorkspace(
            actor.workspace(), () -> pass.all(actor.workspace(), parts, understood, now));
    measurements.took(Measurements.Work.INTAKE, Duration.ofNanos(System.nanoTime() - begun));
    taken.parts().forEach(results -> results.forEach(this::count));
    return taken;
  }

  private void count(ItemResult result) {
    switch (result) {
      case ItemResult.TakenIn _ -> measurements.add(Measurements.Count.MENTIONS_TAKEN_IN, 1);
      case ItemResult.Duplicate _ -> measurements.add(Measurements.Count.MENTIONS_DUPLICATE, 1);
      case ItemResult.Edited _ -> measurements.add(Measurements.Count.MENTIONS_EDITED, 1);
      case ItemResult.SetAside _ -> measurements.add(Measurements.Count.MENTIONS_SET_ASIDE, 1);
      case ItemResult.PassedOver _ -> measurements.add(Measurements.Count.MENTIONS_PASSED_OVER, 1);
      case ItemResult.Refused _ -> measurements.add(Measurements.Count.MENTIONS_REFUSED, 1);
      case ItemResult.Removed _, ItemResult.NotOurs _ -> {}
    }
  }
}
