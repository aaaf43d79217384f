package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.CaseBatches.Changed;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.team.MemberId;

/** What every {@link CaseBatches} keeps to. */
public abstract class CaseBatchesContract extends PortContract {

  private static final BatchId BATCH = new BatchId(new UUID(1, 1));
  private static final MemberId MEMBER = new MemberId(new UUID(2, 1));
  private static final Changed FIRST =
      changed(new UUID(0x7fff_ffff_ffff_ffffL, 1), Optional.of(MEMBER));
  private static final Changed SECOND =
      changed(new UUID(0x8000_0000_0000_0000L, 1), Optional.empty());

  private static Changed changed(UUID id, Optional<MemberId> owner) {
    return new Changed(new CaseId(id), owner, 7);
  }

  @Test
  final void what_was_changed_comes_back_in_the_order_of_the_ids_and_in_pages() {
    doInside(() -> {
      batches().add(BATCH, MEMBER, SECOND);
      batches().add(BATCH, MEMBER, FIRST);
    });

    assertThat(of(MEMBER, Optional.empty(), 10)).containsExactly(FIRST, SECOND);
    assertThat(of(MEMBER, Optional.empty(), 1)).containsExactly(FIRST);
    assertThat(of(MEMBER, Optional.of(FIRST.id()), 10)).containsExactly(SECOND);
    assertThat(of(MEMBER, Optional.of(SECOND.id()), 10)).isEmpty();
  }

  @Test
  final void a_batch_is_its_members_and_its_workspaces_own() {
    doInside(() -> batches().add(BATCH, MEMBER, FIRST));

    assertThat(of(new MemberId(new UUID(2, 2)), Optional.empty(), 10)).isEmpty();
    assertThat(elsewhere(() -> batches().of(BATCH, MEMBER, Optional.empty(), 10))).isEmpty();
    assertThat(
            inside(() -> batches().of(new BatchId(new UUID(1, 2)), MEMBER, Optional.empty(), 10)))
        .isEmpty();
  }

  private List<Changed> of(MemberId member, Optional<CaseId> after, int limit) {
    return inside(() -> batches().of(BATCH, member, after, limit));
  }

  private CaseBatches batches() {
    return ports().caseBatches();
  }
}
