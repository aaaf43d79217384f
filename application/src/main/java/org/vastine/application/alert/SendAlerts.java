package org.vastine.application.alert;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.Chance;
import org.vastine.application.kernel.Measurements;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.alert.AlertMessage;
import org.vastine.domain.alert.MessageState;
import org.vastine.domain.alert.OutletAnswer;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * The worker's wish: put alerts that wait for an outlet together, and hand over what is due (R3). A
 * message is recorded as being sent before its outlet is asked, so that after a crash it comes back
 * as one that may be out; no transaction is open while an outlet is asked.
 */
public final class SendAlerts {

  /** Longer than the time limits of all calls for a message together. */
  private static final Duration LEASE = Duration.ofMinutes(10);

  private static final int BATCH = 10;

  private final Transactions transactions;
  private final AlertGrouping grouping;
  private final AlertMessages messages;
  private final AlertLetters letters;
  private final Outlets outlets;
  private final Chance chance;
  private final Measurements measurements;
  private final InstantSource clock;

  /** Needs messages, outlets, and chance for the waits. */
  @Inject
  public SendAlerts(
      Transactions transactions,
      AlertGrouping grouping,
      AlertMessages messages,
      AlertLetters letters,
      Outlets outlets,
      Chance chance,
      Measurements measurements,
      InstantSource clock) {
    this.transactions = transactions;
    this.grouping = grouping;
    this.messages = messages;
    this.letters = letters;
    this.outlets = outlets;
    this.chance = chance;
    this.measurements = measurements;
    this.clock = clock;
  }

  /** What is asked: nothing but to do what is due. */
  public record Command() {}

  /**
   * What was done.
   *
   * @param handled how many messages were worked on
   * @param sent how many of them an outlet took
   */
  public record Sent(int handled, int sent) {}

  private record Job(AlertMessage message, Optional<AlertLetter> letter) {}

  /** Whether any was due, and what is to be handed over; a message of unknown outcome is not. */
  private record Taken(boolean any, Optional<Job> job) {}

  /** Works on one batch. */
  public Decision<Sent> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.LEAD_CASES)
        .<Decision<Sent>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(send(actor)));
  }

  private Sent send(Actor actor) {
    transactions.doInWorkspace(
        actor.workspace(), () -> grouping.group(actor.workspace(), clock.instant()));
    int handled = 0;
    int sent = 0;
    for (int turn = 0; turn < BATCH; turn++) {
      Taken taken = transactions.inWorkspace(actor.workspace(), () -> take(actor));
      if (!taken.any()) {
        break;
      }
      if (taken.job().isPresent()) {
        AlertMessage after = work(actor, taken.job().get());
        count(after);
        handled++;
        sent += after.state() == MessageState.SENT ? 1 : 0;
      }
    }
    return new Sent(handled, sent);
  }

  /**
   * One at a time, so that a node that dies leaves one message of which nobody knows, and no more.
   * One that comes back while it was being sent may be out: that counts as an answer of its own.
   */
  private Taken take(Actor actor) {
    Instant now = clock.instant();
    List<AlertMessage> due = messages.lease(now, LEASE, 1);
    if (due.isEmpty()) {
      return new Taken(false, Optional.empty());
    }
    AlertMessage leased = due.getFirst();
    if (leased.state() == MessageState.SENDING) {
      AlertMessage after = leased.after(new OutletAnswer.Unknown(), now, chance.next());
      messages.store(after);
      count(after);
      return new Taken(true, Optional.empty());
    }
    AlertMessage taken = leased.taken();
    messages.store(taken);
    return new Taken(true, Optional.of(new Job(taken, letters.letter(actor.workspace(), taken))));
  }

  private AlertMessage work(Actor actor, Job job) {
    Optional<AlertOutlet> outlet = outlets.ready(job.message().to().kind());
    if (job.letter().isEmpty() || outlet.isEmpty()) {
      return answered(actor, job.message(), new OutletAnswer.Refused());
    }
    return answered(actor, job.message(), outlet.get().tell(job.letter().get()));
  }

  /** A worker whose lease ran out may come late: what another worker did meanwhile stays. */
  private AlertMessage answered(Actor actor, AlertMessage sent, OutletAnswer answer) {
    return transactions.inWorkspace(
        actor.workspace(),
        () -> {
          AlertMessage held = messages.lock(sent.id()).orElseThrow();
          boolean ours = held.state() == MessageState.SENDING && held.attempts() == sent.attempts();
          if (!ours) {
            return held;
          }
          AlertMessage after = held.after(answer, clock.instant(), chance.next());
          messages.store(after);
          return after;
        });
  }

  private void count(AlertMessage message) {
    switch (message.state()) {
      case SENT -> {
        measurements.add(Measurements.Count.ALERT_MESSAGES_SENT, 1);
        message
            .endedAt()
            .ifPresent(ended ->
                measurements.took(
                    Measurements.Work.ALERT_MESSAGE, Duration.between(message.madeAt(), ended)));
      }
      case FAILED -> measurements.add(Measurements.Count.ALERT_MESSAGES_FAILED, 1);
      case UNKNOWN -> measurements.add(Measurements.Count.ALERT_MESSAGES_UNKNOWN, 1);
      case WAITING, SENDING -> {
        // Not over yet.
      }
    }
  }
}
