package org.vastine.persistence.reply;

import static org.vastine.persistence.schema.Tables.OFFER_DRAFT;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Record;
import org.vastine.application.reply.OfferDrafts;
import org.vastine.domain.feedbackcase.CaseHandOff;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;

/** Which drafts offer to go on in private, in PostgreSQL. */
public final class PostgresOfferDrafts implements OfferDrafts {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresOfferDrafts(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public void keep(DraftId draft, CaseHandOff.Offering offering) {
    current
        .sql()
        .insertInto(OFFER_DRAFT)
        .set(OFFER_DRAFT.WORKSPACE_ID, current.workspace().value())
        .set(OFFER_DRAFT.DRAFT_ID, draft.value())
        .set(OFFER_DRAFT.PURPOSE, offering.purpose().label())
        .set(OFFER_DRAFT.WAY, offering.way().label())
        .set(OFFER_DRAFT.OTHERS, others(offering))
        .set(OFFER_DRAFT.MEMBER_ID, offering.member().value())
        .set(OFFER_DRAFT.ALIAS_ID, offering.alias().map(AliasId::value).orElse(null))
        .set(OFFER_DRAFT.CONTACT, offering.contact().orElse(null))
        .onConflict(OFFER_DRAFT.WORKSPACE_ID, OFFER_DRAFT.DRAFT_ID)
        .doUpdate()
        .set(OFFER_DRAFT.PURPOSE, offering.purpose().label())
        .set(OFFER_DRAFT.WAY, offering.way().label())
        .set(OFFER_DRAFT.OTHERS, others(offering))
        .set(OFFER_DRAFT.MEMBER_ID, offering.member().value())
        .set(OFFER_DRAFT.ALIAS_ID, offering.alias().map(AliasId::value).orElse(null))
        .set(OFFER_DRAFT.CONTACT, offering.contact().orElse(null))
        .execute();
  }

  @Override
  public Optional<CaseHandOff.Offering> find(DraftId draft) {
    return current
        .sql()
        .selectFrom(OFFER_DRAFT)
        .where(OFFER_DRAFT.DRAFT_ID.eq(draft.value()))
        .fetchOptional(PostgresOfferDrafts::read);
  }

  private static String[] others(CaseHandOff.Offering offering) {
    return offering.others().stream().map(HandOffWay::label).toArray(String[]::new);
  }

  private static CaseHandOff.Offering read(Record row) {
    return new CaseHandOff.Offering(
        Labels.of(OfferPurpose.class, row.get(OFFER_DRAFT.PURPOSE)),
        Labels.of(HandOffWay.class, row.get(OFFER_DRAFT.WAY)),
        Stream.of(row.get(OFFER_DRAFT.OTHERS))
            .map(label -> Labels.of(HandOffWay.class, label))
            .toList(),
        new MemberId(row.get(OFFER_DRAFT.MEMBER_ID)),
        Optional.ofNullable(row.get(OFFER_DRAFT.ALIAS_ID)).map(AliasId::new),
        Optional.ofNullable(row.get(OFFER_DRAFT.CONTACT)));
  }
}
