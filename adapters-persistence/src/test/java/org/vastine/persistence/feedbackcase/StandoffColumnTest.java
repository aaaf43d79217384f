package org.vastine.persistence.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.Standoff;
import org.vastine.domain.mention.MentionId;

/** Columns of the time when nobody noted whose private details were told. */
final class StandoffColumnTest {

  @Test
  void R32_a_column_without_exposures_is_read_as_one_that_exposes_nobody() {
    UUID mention = new UUID(0, 7);
    Standoff standoff =
        StandoffColumn.standoff(
            JSONB.valueOf(
                "{\"served\":false,\"attacks\":[{\"mention\":\""
                    + mention
                    + "\",\"threat\":true,\"sure\":true}]}"));

    assertThat(standoff.isThreat(new MentionId(mention))).isTrue();
    assertThat(standoff.exposures()).isEmpty();
    assertThat(StandoffColumn.standoff(StandoffColumn.column(standoff))).isEqualTo(standoff);
  }
}
