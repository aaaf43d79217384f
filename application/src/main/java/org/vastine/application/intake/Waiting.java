package org.vastine.application.intake;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.vastine.domain.kernel.Decision;

/** Somebody who waits in line with what they bring. Two of them are never equal. */
final class Waiting {
  private final AccountItems items;
  private final CompletableFuture<Turn> turn = new CompletableFuture<>();
  private final CompletableFuture<Understood> understood = new CompletableFuture<>();

  Waiting(AccountItems items) {
    this.items = items;
  }

  /** What the waiting ends in. */
  sealed interface Turn {
    /** Store all of these, your own among them. */
    record Lead(List<Waiting> together) implements Turn {}

    /** Somebody else stored it. */
    record Done(Decision<List<ItemResult>> decision) implements Turn {}

    /** Storing it together with others failed: try by yourself. */
    record Alone() implements Turn {}
  }

  AccountItems items() {
    return items;
  }

  int size() {
    return items.items().size();
  }

  /** Done by whoever brings the items, while they wait; the texts of many at the same time. */
  void understand(Function<List<AccountItems>, Understood> understanding) {
    try {
      understood.complete(understanding.apply(List.of(items)));
    } catch (RuntimeException | Error e) {
      understood.completeExceptionally(e);
    }
  }

  /** Throws what made understanding fail, as it was thrown: the database away, for one. */
  Understood understood() {
    try {
      return understood.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw e;
      }
    }
  }

  void tell(Turn what) {
    turn.complete(what);
  }

  void sendAlone() {
    turn.complete(new Turn.Alone());
  }

  Turn await() {
    return turn.join();
  }
}
