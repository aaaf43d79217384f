package org.vastine.application.kernel;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.vastine.application.kernel.IdempotencyKeys.Answered;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;

/**
 * Does a thing once under a key that the asker chose, together with remembering what was answered,
 * in one transaction: whoever asks again gets the same answer, and nothing is done again.
 */
public final class Idempotently {

  private static final String KEY = "[\\x21-\\x7e]{1,200}";

  private final Transactions transactions;
  private final IdempotencyKeys keys;
  private final InstantSource clock;

  /** Needs the keys. */
  @Inject
  public Idempotently(Transactions transactions, IdempotencyKeys keys, InstantSource clock) {
    this.transactions = transactions;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param key the asker's key, 1 to 200 visible ASCII characters
   * @param requestHash the hash of everything that the request says
   */
  public record Command(String key, String requestHash) {}

  /**
   * What was answered.
   *
   * @param answered the answer
   * @param again whether it was given before
   */
  public record Answer(Answered answered, boolean again) {}

  /**
   * Gives the answer of the first time, or does the work and gives its answer. Work that throws
   * leaves no trace of the key. The work checks its own permissions.
   *
   * @param work does the thing and gives status and body of the answer; only asked the first time
   */
  public Decision<Answer> handle(Actor actor, Command command, Supplier<Answered> work) {
    if (!command.key().matches(KEY)) {
      return Decision.refused(Refusal.Kind.INVALID, "kernel.idempotency-key-invalid");
    }
    return transactions.inWorkspace(actor.workspace(), () -> once(actor, command, work));
  }

  private Decision<Answer> once(Actor actor, Command command, Supplier<Answered> work) {
    Instant now = clock.instant();
    String owner = owner(actor.by());
    Optional<Answered> before = keys.take(owner, command.key(), now);
    if (before.isEmpty()) {
      Answered fresh = work.get();
      keys.keep(owner, command.key(), fresh, now);
      return Decision.accepted(new Answer(fresh, false));
    }
    return before.get().requestHash().equals(command.requestHash())
        ? Decision.accepted(new Answer(before.get(), true))
        : Decision.refused(Refusal.Kind.INVALID, "kernel.idempotency-key-reused");
  }

  private static String owner(By by) {
    return switch (by) {
      case By.AMember(var id) -> "member:" + id;
      case By.AnIntegration(var id) -> "token:" + id;
      case By.Vastine() -> "vastine";
    };
  }
}
