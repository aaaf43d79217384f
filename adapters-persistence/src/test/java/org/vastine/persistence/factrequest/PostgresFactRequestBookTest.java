package org.vastine.persistence.factrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.persistence.schema.Tables.FACT_REQUEST;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Record;
import org.jooq.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.factrequest.FactRequestBook;
import org.vastine.application.factrequest.FactRequestBookContract;
import org.vastine.application.team.SecretHash;
import org.vastine.application.world.Ports;
import org.vastine.domain.factrequest.AskedFact;
import org.vastine.domain.factrequest.FactAnswers;
import org.vastine.domain.factrequest.FactForm;
import org.vastine.domain.factrequest.FactKind;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.factrequest.WantedOutcome;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Secret;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresFactRequestBookTest extends FactRequestBookContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }

  private String stored() {
    return inside(() -> {
      Result<? extends Record> rows = WORLD.current().sql().selectFrom(FACT_REQUEST).fetch();
      StringBuilder all = new StringBuilder();
      rows.forEach(row -> {
        all.append(row.intoList());
        Optional.ofNullable(row.get(FACT_REQUEST.ANSWERS))
            .ifPresent(bytes -> all.append(new String(bytes, StandardCharsets.ISO_8859_1)));
      });
      return all.toString();
    });
  }

  @Test
  @DisplayName("R18 R43 neither an answer nor the link's secret can be read in the table")
  void sealed() {
    Secret secret = new Secret("a-secret-that-nobody-guesses-0123456789");
    FactRequestId id = new FactRequestId(ids.next());
    FactRequestBook book = WORLD.factRequestBook();
    doInside(() -> {
      book.add(
          new FactRequestBook.Entry(
              id,
              new CaseId(ids.next()),
              new FactForm(List.of(AskedFact.of(FactKind.NAME, true)), LanguageTag.of("fi")),
              SecretHash.of(secret),
              NOW.plus(Duration.ofDays(7))));
      book.answer(
          id,
          new FactAnswers(
              List.of(Optional.of("Unmistakable-Name")),
              Set.of(),
              Optional.of(WantedOutcome.OTHER),
              Optional.of("Unmistakable-Wish")),
          NOW.plus(Duration.ofDays(30)));
    });

    assertThat(stored())
        .contains(SecretHash.of(secret).hex())
        .doesNotContain("Unmistakable", secret.value());
  }
}
