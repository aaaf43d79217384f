package org.vastine.persistence.feedbackcase;

import java.util.List;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.Standoff;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.Facts;

/**
 * Our last offer, the attacks that count and the members who are exposed, as a column of the folded
 * row; null without any. Columns from before the latter was noted lack it.
 */
final class StandoffColumn {

  private StandoffColumn() {}

  static @Nullable JSONB column(Standoff standoff) {
    return standoff.equals(Standoff.NONE)
        ? null
        : Facts.none()
            .withOptional("offer", standoff.offer(), DeliveryId::toString)
            .with("served", standoff.served())
            .withEach(
                "attacks",
                standoff.attacks(),
                attack ->
                    Facts.none()
                        .with("mention", attack.mention().value())
                        .with("threat", attack.threat())
                        .with("sure", attack.sure()))
            .withEach(
                "exposures",
                standoff.exposures(),
                exposed ->
                    Facts.none()
                        .with("mention", exposed.mention().value())
                        .with("member", exposed.member().value())
                        .with("stands", exposed.stands())
                        .withEach("details", exposed.details(), DetailFacts::facts))
            .jsonb();
  }

  static Standoff standoff(@Nullable JSONB column) {
    if (column == null) {
      return Standoff.NONE;
    }
    Facts facts = Facts.of(column);
    return new Standoff(
        facts.optional("offer", id -> new DeliveryId(UUID.fromString(id))),
        facts.yes("served"),
        facts.each(
            "attacks",
            attack ->
                new Standoff.Attack(
                    new MentionId(attack.uuid("mention")),
                    attack.yes("threat"),
                    attack.yes("sure"))),
        facts.has("exposures") ? facts.each("exposures", StandoffColumn::exposed) : List.of());
  }

  private static Standoff.Exposed exposed(Facts exposed) {
    return new Standoff.Exposed(
        new MentionId(exposed.uuid("mention")),
        new MemberId(exposed.uuid("member")),
        exposed.each("details", DetailFacts::detail),
        exposed.yes("stands"));
  }
}
