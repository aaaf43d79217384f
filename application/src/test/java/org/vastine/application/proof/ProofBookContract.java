package org.vastine.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.proof.Consent;
import org.vastine.domain.proof.ConsentWay;
import org.vastine.domain.proof.Proof;
import org.vastine.domain.proof.ProofId;
import org.vastine.domain.team.MemberId;

/** What every {@link ProofBook} keeps to. */
public abstract class ProofBookContract extends PortContract {

  private static final Consent CONSENT =
      new Consent(ConsentWay.MAIL, NOW.minusSeconds(60), "Yes, show it.");

  private final AuthorId maija = new AuthorId(ids.next());

  private ProofBook book() {
    return ports().proofBook();
  }

  private Proof added(CaseId of, AuthorId author, Optional<Consent> consent, int minutes) {
    Proof proof =
        new Proof(
            new ProofId(ids.next()),
            of,
            author,
            consent,
            "Maija: it never came.\n\nUs: now it did.",
            NOW.plusSeconds(60L * minutes),
            new MemberId(ids.next()));
    doInside(() -> book().store(proof));
    return proof;
  }

  private CaseId aCase() {
    return new CaseId(ids.next());
  }

  @Test
  final void R26_proofs_come_back_as_they_were_kept_the_newest_first() {
    Proof named = added(aCase(), maija, Optional.of(CONSENT), 1);
    Proof plain = added(aCase(), maija, Optional.empty(), 2);

    assertThat(inside(() -> book().newest(9))).containsExactly(plain, named);
    assertThat(inside(() -> book().newest(1))).containsExactly(plain);
    assertThat(inside(() -> book().find(named.id()))).contains(named);
    assertThat(inside(() -> book().of(plain.caseId()))).contains(plain);
    assertThat(inside(() -> book().of(aCase()))).isEmpty();
    assertThat(elsewhere(() -> book().newest(9))).isEmpty();
    assertThat(elsewhere(() -> book().find(named.id()))).isEmpty();
  }

  @Test
  final void R26_a_case_has_one_proof_the_later_takes_the_place() {
    CaseId of = aCase();
    Proof first = added(of, maija, Optional.empty(), 1);
    Proof later = added(of, maija, Optional.of(CONSENT), 2);
    assertThat(inside(() -> book().newest(9))).containsExactly(later);
    assertThat(inside(() -> book().find(first.id()))).isEmpty();
    Proof again = added(of, maija, Optional.empty(), 3);
    assertThat(inside(() -> book().of(of))).contains(again);
  }

  @Test
  final void R43_what_goes_out_is_gone_one_by_one_or_all_of_a_person() {
    Proof one = added(aCase(), maija, Optional.of(CONSENT), 1);
    added(aCase(), maija, Optional.empty(), 2);
    Proof others = added(aCase(), new AuthorId(ids.next()), Optional.empty(), 3);

    doElsewhere(() -> book().remove(one.id()));
    rolledBack(() -> book().remove(one.id()));
    assertThat(inside(() -> book().newest(9))).hasSize(3);
    doInside(() -> book().remove(one.id()));
    assertThat(inside(() -> book().find(one.id()))).isEmpty();

    assertThat(elsewhere(() -> book().forget(maija))).isZero();
    assertThat(inside(() -> book().forget(maija))).isEqualTo(1);
    assertThat(inside(() -> book().newest(9))).containsExactly(others);
    assertThat(inside(() -> book().forget(maija))).isZero();
  }
}
