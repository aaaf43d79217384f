package org.vastine.application.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * Takes in what many callers bring at the same time: while one pass is being stored, whatever comes
 * waits in a line of bounded length and is then stored by one pass together, since round trips and
 * flushes are what costs. Whoever comes first does the work for the others; there is no thread and
 * no delay of its own. Each caller is answered after the commit.
 */
@Singleton
public final class IntakeGate {

  /**
   * How much may come together.
   *
   * @param mostWaiting items of one workspace that may wait; more are refused for now
   * @param mostAtOnce items that one pass stores
   * @param much so many items of one caller are worth a pass of their own
   * @param mostBeside so many such passes may go on beside the one that stores what came together
   */
  public record Limits(int mostWaiting, int mostAtOnce, int much, int mostBeside) {

    /** What suits one machine. */
    public static final Limits USUAL = usual(20_000);

    /** What suits one machine, with so long a line. */
    public static Limits usual(int mostWaiting) {
      return new Limits(mostWaiting, 1_000, 50, 1);
    }

    /** Refuses limits that let nothing in. */
    public Limits {
      if (mostWaiting < 1 || mostAtOnce < 1 || much < 1 || mostBeside < 0) {
        throw new IllegalArgumentException("a gate lets something in");
      }
    }
  }

  private final TakeInMentions takeIn;
  private final Limits limits;
  private final Map<WorkspaceId, WaitingLine> lines = new ConcurrentHashMap<>();

  /** Needs what stores the items. */
  @Inject
  public IntakeGate(TakeInMentions takeIn, Limits limits) {
    this.takeIn = takeIn;
    this.limits = limits;
  }

  /**
   * What came.
   *
   * @param items of one account, by one way
   */
  public record Command(AccountItems items) {}

  /**
   * Gives one result for each item, when all of it is stored for good. Refused with {@code
   * intake.queue-full} when too much waits already; nothing of it is stored then.
   */
  public Decision<List<ItemResult>> handle(Actor actor, Command command) {
    Optional<Refusal> lacking = actor.lacks(Permission.TAKE_IN_MENTIONS);
    if (lacking.isPresent()) {
      return Decision.refused(lacking.get());
    }
    WaitingLine line = lines.computeIfAbsent(actor.workspace(), _ -> new WaitingLine(limits));
    Waiting mine = new Waiting(command.items());
    return switch (line.enter(mine)) {
      case FULL ->
          Decision.refused(
              Refusal.of(Refusal.Kind.TOO_MANY, "intake.queue-full").with("seconds", 1));
      case LEADS -> {
        understand(actor, mine);
        yield lead(actor, line, List.of(mine), mine);
      }
      case BESIDE -> beside(actor, line, mine);
      case WAITS -> {
        understand(actor, mine);
        yield waitFor(actor, line, mine);
      }
    };
  }

  private void understand(Actor actor, Waiting mine) {
    mine.understand(parts -> takeIn.understand(actor.workspace(), parts));
  }

  private Decision<List<ItemResult>> beside(Actor actor, WaitingLine line, Waiting mine) {
    try {
      understand(actor, mine);
      return alone(actor, mine);
    } finally {
      line.leaveBeside();
    }
  }

  private Decision<List<ItemResult>> waitFor(Actor actor, WaitingLine line, Waiting mine) {
    return switch (mine.await()) {
      case Waiting.Turn.Lead(List<Waiting> together) -> lead(actor, line, together, mine);
      case Waiting.Turn.Done(Decision<List<ItemResult>> decision) -> decision;
      case Waiting.Turn.Alone _ -> alone(actor, mine);
    };
  }

  /**
   * Stores what waits together, then hands the lead on. A pass that fails is taken apart, so that
   * nobody fails because of what somebody else brought.
   */
  private Decision<List<ItemResult>> lead(
      Actor actor, WaitingLine line, List<Waiting> together, Waiting mine) {
    try {
      List<Decision<List<ItemResult>>> decisions = store(actor, together);
      for (int index = 0; index < together.size(); index++) {
        together.get(index).tell(new Waiting.Turn.Done(decisions.get(index)));
      }
      return decisions.get(together.indexOf(mine));
    } catch (RuntimeException | Error e) {
      together.stream().filter(waiting -> !waiting.equals(mine)).forEach(Waiting::sendAlone);
      if (together.size() == 1 || e instanceof Error) {
        throw e;
      }
    } finally {
      line.handOn();
    }
    return alone(actor, mine);
  }

  private Decision<List<ItemResult>> alone(Actor actor, Waiting mine) {
    return store(actor, List.of(mine)).getFirst();
  }

  private List<Decision<List<ItemResult>>> store(Actor actor, List<Waiting> together) {
    Understood understood =
        Understood.together(together.stream().map(Waiting::understood).toList());
    return takeIn
        .store(actor, together.stream().map(Waiting::items).toList(), understood)
        .parts()
        .stream()
        .<Decision<List<ItemResult>>>map(Decision::accepted)
        .toList();
  }
}
