package org.vastine.application.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.conduct.EvidenceLink;
import org.vastine.domain.feedbackcase.CaseId;

/** What every {@link EvidenceBook} keeps to. */
public abstract class EvidenceBookContract extends PortContract {

  private final CaseId caseId = new CaseId(ids.next());

  private EvidenceBook book() {
    return ports().evidenceBook();
  }

  @Test
  final void R30_links_come_back_word_for_word_and_in_order() {
    List<EvidenceLink> first =
        new EvidenceChain(List.of())
            .sealing(List.of(Map.of("text", "Tämä  on \t\"ğı\" \ud83d\ude00"), Map.of("n", 2)));
    List<EvidenceLink> more = new EvidenceChain(first).sealing(List.of(Map.of("n", 3)));
    doInside(() -> book().add(caseId, first));
    doInside(() -> book().add(caseId, more));

    EvidenceChain chain = inside(() -> book().chain(caseId));
    assertThat(chain.links()).hasSize(3).startsWith(first.getFirst()).endsWith(more.getFirst());
    assertThat(chain.firstBroken()).isEmpty();
    assertThat(inside(() -> book().chain(new CaseId(ids.next()))).links()).isEmpty();
    assertThat(elsewhere(() -> book().chain(caseId)).links()).isEmpty();
  }

  @Test
  final void R30_cases_with_evidence_are_told_page_by_page() {
    List<EvidenceLink> links = new EvidenceChain(List.of()).sealing(List.of(Map.of("n", 1)));
    CaseId second = new CaseId(ids.next());
    CaseId third = new CaseId(ids.next());
    List.of(third, caseId, second).forEach(id -> doInside(() -> book().add(id, links)));
    doInside(() -> book().add(third, new EvidenceChain(links).sealing(List.of(Map.of("n", 2)))));

    assertThat(inside(() -> book().cases(Optional.empty(), 2))).containsExactly(caseId, second);
    assertThat(inside(() -> book().cases(Optional.of(second), 2))).containsExactly(third);
    assertThat(inside(() -> book().cases(Optional.of(third), 2))).isEmpty();
    assertThat(elsewhere(() -> book().cases(Optional.empty(), 9))).isEmpty();
  }

  @Test
  final void R30_a_place_in_a_chain_is_taken_once() {
    List<EvidenceLink> links = new EvidenceChain(List.of()).sealing(List.of(Map.of("n", 1)));
    doInside(() -> book().add(caseId, links));

    refused(() -> book().add(caseId, links));
    assertThat(inside(() -> book().chain(caseId)).links()).isEqualTo(links);
  }
}
