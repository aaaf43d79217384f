package org.vastine.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vastine.domain.alert.AlertId;
import org.vastine.domain.alert.AlertMessageId;
import org.vastine.domain.alert.AlertWebhookId;
import org.vastine.domain.conduct.ActId;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.incident.IncidentId;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.TokenId;
import org.vastine.domain.template.TemplateId;
import org.vastine.domain.watch.WatchTermId;

/** Ids stand in addresses, in facts of refusals and in stored keys: as their UUID, bare. */
final class IdsTest {

  private static final List<Function<UUID, Object>> KINDS =
      List.of(
          AbsenceId::new,
          ActId::new,
          AlertId::new,
          AlertMessageId::new,
          AlertWebhookId::new,
          AliasId::new,
          AuthorId::new,
          BudgetId::new,
          CaseId::new,
          CaseTextId::new,
          ChannelAccountId::new,
          ConductStepId::new,
          ContactId::new,
          DeliveryId::new,
          DraftId::new,
          FactRequestId::new,
          GrantId::new,
          IncidentId::new,
          MemberId::new,
          MentionId::new,
          PromiseId::new,
          TemplateId::new,
          ThreadId::new,
          TokenId::new,
          WatchTermId::new,
          WorkspaceId::new);

  @Test
  void every_id_is_written_as_its_uuid_and_nothing_else() {
    UUID value = new UUID(7, 1);
    for (Function<UUID, Object> kind : KINDS) {
      Object id = kind.apply(value);
      assertThat(id).as(id.getClass().getSimpleName()).hasToString(value.toString());
    }
  }

  @Test
  void there_is_no_id_of_nothing() {
    for (Function<UUID, Object> kind : KINDS) {
      assertThatNullPointerException().isThrownBy(() -> kind.apply(null));
    }
  }
}
