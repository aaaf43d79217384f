package org.vastine.bootstrap.assembly;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.vastine.language.reply.HybridDraftReading;
import org.vastine.language.triage.LinearTextUnderstanding;

/**
 * Models and lexicons, read beside the opening of the database: each takes a good part of a start,
 * and neither needs the other.
 */
public final class LanguageAhead {

  private static final Executor BESIDE =
      task -> Thread.ofPlatform().daemon().name("language").start(task);

  private final CompletableFuture<LinearTextUnderstanding> understanding;
  private final CompletableFuture<HybridDraftReading> draftReading;

  private LanguageAhead(
      CompletableFuture<LinearTextUnderstanding> understanding,
      CompletableFuture<HybridDraftReading> draftReading) {
    this.understanding = understanding;
    this.draftReading = draftReading;
  }

  /** Begins to read, and returns at once. */
  public static LanguageAhead begun() {
    CompletableFuture<LinearTextUnderstanding> understanding =
        CompletableFuture.supplyAsync(LinearTextUnderstanding::new, BESIDE);
    return new LanguageAhead(understanding, understanding.thenApply(_ -> new HybridDraftReading()));
  }

  /** What reads mentions; waits until it is there. */
  LinearTextUnderstanding understanding() {
    return understanding.join();
  }

  /** What reads drafts; waits until it is there. */
  HybridDraftReading draftReading() {
    return draftReading.join();
  }
}
