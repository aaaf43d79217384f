package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseHandOff;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.team.MemberId;

/** What every {@link OfferDrafts} keeps to. */
public abstract class OfferDraftsContract extends PortContract {

  private final DraftId draft = new DraftId(ids.next());
  private final CaseHandOff.Offering byMail =
      new CaseHandOff.Offering(
          OfferPurpose.OFFER,
          HandOffWay.MAIL,
          List.of(HandOffWay.CALL, HandOffWay.MESSAGE),
          new MemberId(ids.next()),
          Optional.of(new AliasId(ids.next())),
          Optional.of("care+via-k7m3-q9x2-hd4t@example.org"));
  private final CaseHandOff.Offering byMessage =
      new CaseHandOff.Offering(
          OfferPurpose.EXPLANATION,
          HandOffWay.MESSAGE,
          new MemberId(ids.next()),
          Optional.empty(),
          Optional.empty());

  @Test
  final void R17_a_draft_remembers_what_it_offers() {
    doInside(() -> offers().keep(draft, byMail));
    assertThat(inside(() -> offers().find(draft))).contains(byMail);

    doInside(() -> offers().keep(draft, byMessage));
    assertThat(inside(() -> offers().find(draft))).contains(byMessage);
    assertThat(inside(() -> offers().find(new DraftId(ids.next())))).isEmpty();
  }

  @Test
  final void another_workspace_sees_nothing() {
    doInside(() -> offers().keep(draft, byMail));

    assertThat(elsewhere(() -> offers().find(draft))).isEmpty();
  }

  @Test
  final void what_is_rolled_back_was_never_offered() {
    rolledBack(() -> offers().keep(draft, byMail));

    assertThat(inside(() -> offers().find(draft))).isEmpty();
  }

  @Test
  final void null_is_refused() {
    refused(() -> offers().keep(null, byMail));
    refused(() -> offers().keep(draft, null));
    refused(() -> offers().find(null));
  }

  private OfferDrafts offers() {
    return ports().offerDrafts();
  }
}
