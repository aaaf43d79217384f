package org.vastine.persistence.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.vastine.application.kernel.StorageUnavailable;

class FailuresTest {

  @ParameterizedTest
  @ValueSource(strings = {"FATAL", "PANIC"})
  void a_server_that_gives_up_the_session_is_away_whatever_the_code(String severity) {
    assertThat(Failures.translated(internalError(severity))).isInstanceOf(StorageUnavailable.class);
  }

  @Test
  void an_internal_error_in_a_session_that_goes_on_is_a_fault() {
    DataAccessException fault = internalError("ERROR");

    assertThat(Failures.translated(fault)).isSameAs(fault);
  }

  private static DataAccessException internalError(String severity) {
    return new DataAccessException(
        "Cannot commit transaction",
        new PSQLException(
            new ServerErrorMessage(
                "S" + severity + "\0CXX000\0Mcould not write to log file: File too large\0")));
  }
}
