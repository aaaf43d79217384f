package org.vastine.persistence.webhook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.vastine.application.feedbackcase.WebhookOutbox;
import org.vastine.domain.kernel.WorkspaceId;

/**
 * Which workspaces have webhooks at all, remembered for a moment, so that intake asks nothing where
 * there are none.
 */
@Singleton
public final class KnownWebhooks {

  private static final long REMEMBERED_NANOS =
      Duration.ofSeconds(WebhookOutbox.SEEN_WITHIN_SECONDS).toNanos();

  private final Map<WorkspaceId, Look> looks = new ConcurrentHashMap<>();
  private final AtomicLong added = new AtomicLong();
  private final LongSupplier nanos;

  private record Look(boolean any, long at) {}

  /** Nothing is known yet. */
  @Inject
  public KnownWebhooks() {
    this(System::nanoTime);
  }

  KnownWebhooks(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Whether the workspace may have any; looks where that was not done lately. */
  boolean any(WorkspaceId workspace, BooleanSupplier look) {
    long now = nanos.getAsLong();
    Look last = looks.get(workspace);
    if (last != null && now - last.at() < REMEMBERED_NANOS) {
      return last.any();
    }
    long before = added.get();
    boolean any = look.getAsBoolean();
    // One that was added between looking and remembering is not overlooked.
    looks.compute(workspace, (_, newer) -> added.get() == before ? new Look(any, now) : newer);
    return any;
  }

  /** One was added, and that is committed. */
  void added(WorkspaceId workspace) {
    added.incrementAndGet();
    looks.remove(workspace);
  }
}
