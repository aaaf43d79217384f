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
 * Does what a request asks for once, however often the request comes: the key, the work and the
 * answer stand in one transaction. A refusal is not kept, so that the same request may be accepted
 * later.
 */
public final class Idempotently {

  private final Transactions transactions;
  private final IdempotencyKeys keys;
  private final InstantSource clock;

  /** Needs the store of keys. */
  @Inject
  public Idempotently(Transactions transactions, IdempotencyKeys keys, InstantSource clock) {
    this.transactions = transactions;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param key tells this request from every other of the same caller, 1 to 200 characters
   * @param requestHash tells this request's content from any other
   * @param work what to do when the key is new; joins the transaction
   */
  public record Command(String key, String requestHash, Supplier<Decision<Answered>> work) {}

  /** Gives what was answered when the key was new; refused where it came with another content. */
  public Decision<Answered> handle(Actor actor, Command command) {
    return transactions.inWorkspace(actor.workspace(), () -> once(ownerOf(actor.by()), command));
  }

  private Decision<Answered> once(String owner, Command command) {
    Instant now = clock.instant();
    Optional<Answered> earlier = keys.take(owner, command.key(), now);
    if (earlier.isPresent()) {
      return earlier.get().requestHash().equals(command.requestHash())
          ? Decision.accepted(earlier.get())
          : Decision.refused(Refusal.Kind.INVALID, "kernel.idempotency-key-reused");
    }
    Decision<Answered> decision = command.work().get();
    if (decision instanceof Decision.Accepted<Answered>(Answered answered)) {
      keys.keep(owner, command.key(), answered, now);
    }
    return decision;
  }

  private static String ownerOf(By by) {
    return switch (by) {
      case By.AMember(var member) -> "member:" + member;
      case By.AnIntegration(var token) -> "token:" + token;
      case By.Vastine _ -> "vastine";
    };
  }
}
