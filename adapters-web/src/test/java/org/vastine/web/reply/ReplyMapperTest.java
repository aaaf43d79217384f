package org.vastine.web.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.reply.DraftState;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.template.TemplateId;
import org.vastine.domain.template.TemplateUse;

/** Every id is another one here, so that none can stand in another's place. */
final class ReplyMapperTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Instant EARLIER = NOW.minusSeconds(60);

  @Test
  void each_component_of_a_delivery_keeps_its_place() {
    Delivery delivery =
        new Delivery(
            new DeliveryId(id(1)),
            new CaseId(id(2)),
            new DraftId(id(3)),
            new MemberId(id(4)),
            new ChannelAccountId(id(5)),
            new ThreadId(id(6)),
            new MentionId(id(7)),
            Audience.PUBLIC,
            "Thank you!",
            DeliveryState.WAITING,
            2,
            NOW,
            Optional.of(EARLIER),
            Optional.of("channel.busy"),
            Optional.of(new ExternalId("their-1")),
            Optional.of(URI.create("https://example.org/1")));

    assertThat(DeliveryBody.of(delivery))
        .isEqualTo(
            new DeliveryBody(
                id(1),
                id(2),
                id(3),
                id(4),
                id(5),
                id(6),
                id(7),
                "public",
                "Thank you!",
                "waiting",
                2,
                NOW,
                Optional.of(EARLIER),
                Optional.of("channel.busy"),
                Optional.of("their-1"),
                Optional.of(URI.create("https://example.org/1"))));
  }

  @Test
  void each_component_of_a_draft_keeps_its_place() {
    Draft draft =
        new Draft(
            new DraftId(id(1)),
            new CaseId(id(2)),
            new MemberId(id(3)),
            Audience.PRIVATE,
            new DraftText("We are sorry."),
            3,
            DraftState.APPROVED,
            4,
            NOW,
            Optional.of(new MemberId(id(4))),
            true,
            Set.of(new TemplateUse(new TemplateId(id(5)), 2)));

    assertThat(DraftBody.of(draft))
        .isEqualTo(
            new DraftBody(
                id(1),
                id(2),
                id(3),
                "private",
                "We are sorry.",
                3,
                "approved",
                4,
                NOW,
                Optional.of(id(4)),
                true,
                List.of(
                    new TemplateUseBody(Optional.of(id(5)), Optional.of(2), Optional.empty()))));
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
