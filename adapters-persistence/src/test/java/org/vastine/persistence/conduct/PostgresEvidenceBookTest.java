package org.vastine.persistence.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.conduct.EvidenceBookContract;
import org.vastine.application.world.Ports;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresEvidenceBookTest extends EvidenceBookContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }

  @Test
  void R30_the_database_lets_nobody_change_or_remove_a_link() {
    CaseId caseId = new CaseId(ids.next());
    doInside(() ->
        WORLD
            .evidenceBook()
            .add(caseId, new EvidenceChain(List.of()).sealing(List.of(Map.of("n", 1)))));

    for (String change :
        List.of("update evidence_link set body = '{}'", "delete from evidence_link")) {
      assertThatThrownBy(() -> doInside(() -> WORLD.current().sql().execute(change)))
          .hasStackTraceContaining("evidence is sealed");
    }
    assertThat(inside(() -> WORLD.evidenceBook().chain(caseId)).links()).hasSize(1);
  }
}
