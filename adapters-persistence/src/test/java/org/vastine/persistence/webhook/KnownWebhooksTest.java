package org.vastine.persistence.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.WorkspaceId;

/** Intake does not ask each time whether there is a webhook. */
class KnownWebhooksTest {

  private static final WorkspaceId ACME = new WorkspaceId(new UUID(7, 1));
  private static final WorkspaceId OTHER = new WorkspaceId(new UUID(7, 2));

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger looks = new AtomicInteger();
  private final KnownWebhooks known = new KnownWebhooks(nanos::get);

  private boolean any(WorkspaceId workspace, boolean thereIsOne) {
    return known.any(
        workspace,
        () -> {
          looks.incrementAndGet();
          return thereIsOne;
        });
  }

  @Test
  void without_a_webhook_one_look_is_enough_for_two_seconds() {
    for (int batch = 0; batch < 1_000; batch++) {
      assertThat(any(ACME, false)).isFalse();
    }
    assertThat(looks).hasValue(1);

    nanos.addAndGet(Duration.ofSeconds(2).toNanos());
    assertThat(any(ACME, true)).isTrue();
    assertThat(looks).hasValue(2);
  }

  @Test
  void one_that_was_added_here_is_seen_at_once_and_only_in_its_workspace() {
    any(ACME, false);
    any(OTHER, false);
    known.added(ACME);

    assertThat(any(ACME, true)).isTrue();
    assertThat(any(OTHER, true)).isFalse();
  }

  @Test
  void one_that_is_added_while_somebody_looks_is_not_overlooked() {
    boolean before =
        known.any(
            ACME,
            () -> {
              known.added(ACME);
              return false;
            });

    assertThat(before).isFalse();
    assertThat(any(ACME, true)).isTrue();
  }
}
