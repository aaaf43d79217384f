package org.vastine.persistence.reply;

import static org.vastine.persistence.schema.Tables.DELIVERY;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
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
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/** Deliveries as rows. */
final class DeliveryRows {

  private DeliveryRows() {}

  static Delivery read(Record row) {
    return new Delivery(
        new DeliveryId(row.get(DELIVERY.ID)),
        new CaseId(row.get(DELIVERY.CASE_ID)),
        new DraftId(row.get(DELIVERY.DRAFT_ID)),
        new MemberId(row.get(DELIVERY.SENDER_ID)),
        new ChannelAccountId(row.get(DELIVERY.ACCOUNT_ID)),
        new ThreadId(row.get(DELIVERY.THREAD_ID)),
        new MentionId(row.get(DELIVERY.ANSWERS_ID)),
        Labels.of(Audience.class, row.get(DELIVERY.AUDIENCE)),
        row.get(DELIVERY.TEXT),
        Labels.of(DeliveryState.class, row.get(DELIVERY.STATE)),
        row.get(DELIVERY.ATTEMPTS),
        row.get(DELIVERY.NEXT_AT).toInstant(),
        Moments.optional(row.get(DELIVERY.FIRST_TRIED_AT)),
        Optional.ofNullable(row.get(DELIVERY.PROBLEM)),
        Optional.ofNullable(row.get(DELIVERY.EXTERNAL_ID)).map(ExternalId::new),
        Optional.ofNullable(row.get(DELIVERY.URL)).map(URI::create));
  }

  /** What never changes. */
  static Map<Field<?>, @Nullable Object> fixed(Delivery delivery) {
    Map<Field<?>, @Nullable Object> row = empty();
    row.put(DELIVERY.ID, delivery.id().value());
    row.put(DELIVERY.CASE_ID, delivery.caseId().value());
    row.put(DELIVERY.DRAFT_ID, delivery.draft().value());
    row.put(DELIVERY.SENDER_ID, delivery.sender().value());
    row.put(DELIVERY.ACCOUNT_ID, delivery.account().value());
    row.put(DELIVERY.THREAD_ID, delivery.thread().value());
    row.put(DELIVERY.ANSWERS_ID, delivery.answers().value());
    row.put(DELIVERY.AUDIENCE, delivery.audience().label());
    row.put(DELIVERY.TEXT, delivery.text());
    return row;
  }

  /** How it fares. */
  static Map<Field<?>, @Nullable Object> state(Delivery delivery) {
    Map<Field<?>, @Nullable Object> row = empty();
    row.put(DELIVERY.STATE, delivery.state().label());
    row.put(DELIVERY.ATTEMPTS, delivery.attempts());
    row.put(DELIVERY.NEXT_AT, Moments.of(delivery.nextAt()));
    row.put(DELIVERY.FIRST_TRIED_AT, Moments.ofOptional(delivery.firstTriedAt()));
    row.put(DELIVERY.PROBLEM, delivery.problem().orElse(null));
    row.put(DELIVERY.EXTERNAL_ID, delivery.externalId().map(ExternalId::value).orElse(null));
    row.put(DELIVERY.URL, delivery.url().map(URI::toString).orElse(null));
    return row;
  }

  private static Map<Field<?>, @Nullable Object> empty() {
    return new TreeMap<>((one, other) -> one.getName().compareTo(other.getName()));
  }
}
