package org.vastine.persistence.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.application.kernel.StorageUnavailable;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.kernel.WorkspaceId;

class DatabaseTest {

  private static final WorkspaceId ANYBODY = new WorkspaceId(UUID.randomUUID());

  @Test
  void an_empty_database_is_migrated_and_a_migrated_one_is_left_as_it_is() {
    DatabaseAddress address = TestServer.emptyDatabase();

    Database.open(address, 2).close();
    try (Database again = Database.open(address, 2)) {
      Transactions transactions = new PostgresTransactions(new CurrentTransaction(again));
      assertThat(transactions.inWorkspace(ANYBODY, () -> "works")).isEqualTo("works");
    }
  }

  @Test
  void a_superuser_is_refused_because_row_security_would_not_hold() {
    DatabaseAddress superuser = TestServer.asSuperuser(TestServer.freshDatabase());

    assertThatThrownBy(() -> Database.open(superuser, 2))
        .isInstanceOf(UnusableDatabase.class)
        .hasMessageContaining("row-level security");
  }

  @Test
  void a_database_that_is_not_there_is_named_without_its_password() {
    DatabaseAddress address = TestServer.freshDatabase();
    DatabaseAddress nowhere =
        new DatabaseAddress(address.url() + "_nowhere", address.user(), address.password());

    assertThatThrownBy(() -> Database.open(nowhere, 2))
        .isInstanceOf(UnusableDatabase.class)
        .hasMessageContaining(nowhere.url())
        .hasMessageNotContaining(address.password());
  }

  @Test
  void losing_the_connection_in_a_transaction_is_told_as_unavailable() {
    DatabaseAddress address = TestServer.freshDatabase();
    try (Database database = Database.open(address, 2)) {
      CurrentTransaction current = new CurrentTransaction(database);
      Transactions transactions = new PostgresTransactions(current);

      assertThatThrownBy(() ->
              transactions.inWorkspace(
                  ANYBODY,
                  () -> {
                    Integer process =
                        current.sql().fetchSingle("select pg_backend_pid()").into(Integer.class);
                    TestServer.execute(
                        TestServer.asSuperuser(address),
                        "SELECT pg_terminate_backend(" + process + ")");
                    return current.sql().fetch("select 1");
                  }))
          .isInstanceOf(StorageUnavailable.class);
      assertThat(transactions.inWorkspace(ANYBODY, () -> List.of("back"))).containsExactly("back");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"disk_full", "io_error", "out_of_memory", "cannot_connect_now"})
  void a_server_in_need_is_told_as_unavailable(String condition) {
    try (Database database = Database.open(TestServer.freshDatabase(), 2)) {
      CurrentTransaction current = new CurrentTransaction(database);
      Transactions transactions = new PostgresTransactions(current);
      String need =
          "DO $$ BEGIN RAISE EXCEPTION 'in need' USING ERRCODE = '" + condition + "'; END $$";

      assertThatThrownBy(
              () -> transactions.doInWorkspace(ANYBODY, () -> current.sql().execute(need)))
          .isInstanceOf(StorageUnavailable.class)
          .hasMessageContaining("in need");
    }
  }

  @Test
  void work_after_the_commit_is_done_once_committed_and_never_when_rolled_back() {
    try (Database database = Database.open(TestServer.freshDatabase(), 2)) {
      CurrentTransaction current = new CurrentTransaction(database);
      Transactions transactions = new PostgresTransactions(current);
      StringBuilder done = new StringBuilder();

      transactions.doInWorkspace(
          ANYBODY,
          () -> {
            current.afterCommit(() -> done.append("after"));
            done.append("before ");
          });
      assertThatThrownBy(() ->
              transactions.doInWorkspace(
                  ANYBODY,
                  () -> {
                    current.afterCommit(() -> done.append(" never"));
                    throw new IllegalStateException("on purpose");
                  }))
          .isInstanceOf(IllegalStateException.class);

      assertThat(done).hasToString("before after");
    }
  }
}
