package org.vastine.persistence.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Walks the catalogue, so that no table can be forgotten: R43, one workspace never sees another.
 */
class RowSecurityTest {

  /** Tables without rows of any workspace, each with the reason. */
  private static final Set<String> WITHOUT_WORKSPACE =
      Set.of(
          // Flyway's own record of the migrations.
          "flyway_schema_history",
          // Which timers are to run; db-scheduler claims them for all workspaces.
          "scheduled_tasks");

  /** The directory of workspaces has the workspace's id as its own. */
  private static final String DIRECTORY = "workspace";

  private static final UUID OURS = UUID.randomUUID();
  private static final UUID THEIRS = UUID.randomUUID();

  private static DatabaseAddress address;
  private static List<String> tables;

  @BeforeAll
  static void oneRowOfEachWorkspaceInEveryTable() throws SQLException {
    address = TestServer.freshDatabase();
    tables =
        list(
            address,
            "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE c.relkind IN ('r', 'p') AND n.nspname = 'public' ORDER BY 1");
    tables = tables.stream().filter(table -> !WITHOUT_WORKSPACE.contains(table)).toList();
    try (Connection superuser = connect(TestServer.asSuperuser(address));
        Statement statement = superuser.createStatement()) {
      // Only to fill the tables: neither rules nor references are the point here.
      statement.execute("SET session_replication_role = replica");
      for (String table : tables) {
        for (UUID workspace : List.of(OURS, THEIRS)) {
          statement.execute(anyRow(superuser, table, workspace));
        }
      }
    }
  }

  private static String anyRow(Connection connection, String table, UUID workspace)
      throws SQLException {
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet columns =
            statement.executeQuery(
                "SELECT column_name, udt_name FROM information_schema.columns WHERE table_name = '"
                    + table
                    + "' AND is_generated = 'NEVER' AND is_identity = 'NO' AND is_nullable = 'NO'"
                    + " AND column_default IS NULL")) {
      while (columns.next()) {
        names.add(columns.getString(1));
        values.add(value(table, columns.getString(1), columns.getString(2), workspace));
      }
    }
    return "INSERT INTO "
        + table
        + " ("
        + String.join(", ", names)
        + ") VALUES ("
        + String.join(", ", values)
        + ")";
  }

  private static String value(String table, String column, String type, UUID workspace) {
    if (column.equals(table.equals(DIRECTORY) ? "id" : "workspace_id")) {
      return "'" + workspace + "'";
    }
    return switch (type) {
      case "uuid" -> "gen_random_uuid()";
      case "text" -> "gen_random_uuid()::text";
      case "timestamptz", "date" -> "now()";
      case "jsonb" -> "'{}'";
      case "bytea" -> "'\\x00'";
      case "bool" -> "false";
      default -> type.startsWith("_") ? "'{}'" : "1";
    };
  }

  @Test
  void there_are_tables() {
    assertThat(tables).contains("workspace", "mention", "feedback_case", "case_event", "delivery");
  }

  @Test
  void every_table_begins_its_key_with_the_workspace() throws SQLException {
    List<String> first =
        list(
            address,
            "SELECT t.relname || '.' || a.attname FROM pg_index i"
                + " JOIN pg_class t ON t.oid = i.indrelid"
                + " JOIN pg_namespace n ON n.oid = t.relnamespace"
                + " JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]"
                + " WHERE i.indisprimary AND n.nspname = 'public'");

    assertThat(first)
        .containsAll(
            tables.stream()
                .map(table -> table + (table.equals(DIRECTORY) ? ".id" : ".workspace_id"))
                .toList());
  }

  @Test
  void every_table_keeps_to_row_security_for_its_owner_as_well() throws SQLException {
    assertThat(
            list(
                address,
                "SELECT relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace"
                    + " WHERE nspname = 'public' AND relrowsecurity AND relforcerowsecurity"))
        .containsAll(tables);
  }

  @Test
  void a_query_without_a_workspace_sees_nothing() throws SQLException {
    for (String table : tables) {
      assertThat(list(address, "SELECT 1 FROM " + table)).as(table).isEmpty();
    }
  }

  @Test
  void a_query_of_a_workspace_sees_its_own_rows_and_no_others() throws SQLException {
    for (String table : tables) {
      String key = table.equals(DIRECTORY) ? "id" : "workspace_id";
      assertThat(within(OURS, "SELECT " + key + " FROM " + table))
          .as(table)
          .containsExactly(OURS.toString());
    }
  }

  @Test
  void a_query_of_an_unknown_workspace_sees_nothing() throws SQLException {
    for (String table : tables) {
      assertThat(within(UUID.randomUUID(), "SELECT 1 FROM " + table)).as(table).isEmpty();
    }
  }

  @Test
  void rows_of_another_workspace_can_neither_be_changed_nor_removed() throws SQLException {
    for (String table : tables) {
      String key = table.equals(DIRECTORY) ? "id" : "workspace_id";
      String which = " WHERE " + key + " = '" + THEIRS + "' RETURNING 1";
      assertThat(within(OURS, "UPDATE " + table + " SET " + key + " = " + key + which))
          .as(table)
          .isEmpty();
      assertThat(within(OURS, "DELETE FROM " + table + which)).as(table).isEmpty();
    }
  }

  @Test
  void no_row_can_be_put_into_another_workspace() throws SQLException {
    for (String table : tables) {
      String insert;
      try (Connection connection = connect(address)) {
        insert = anyRow(connection, table, UUID.randomUUID());
      }
      assertThatThrownBy(() -> within(OURS, insert + " RETURNING 1"))
          .as(table)
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void a_system_transaction_sees_the_directory_and_nobodys_data() throws SQLException {
    for (String table : tables) {
      List<String> seen = transaction("SET LOCAL vastine.system = 'on'", "SELECT 1 FROM " + table);
      assertThat(seen).as(table).hasSize(table.equals(DIRECTORY) ? 2 : 0);
    }
  }

  private static List<String> within(UUID workspace, String question) throws SQLException {
    return transaction("SET LOCAL vastine.workspace = '" + workspace + "'", question);
  }

  /** Asked in a transaction that is rolled back. */
  private static List<String> transaction(String setting, String question) throws SQLException {
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(setting);
      List<String> answer = read(statement, question);
      connection.rollback();
      return answer;
    }
  }

  private static List<String> list(DatabaseAddress where, String question) throws SQLException {
    try (Connection connection = connect(where);
        Statement statement = connection.createStatement()) {
      return read(statement, question);
    }
  }

  private static List<String> read(Statement statement, String question) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet answer = statement.executeQuery(question)) {
      while (answer.next()) {
        rows.add(answer.getString(1));
      }
    }
    return rows;
  }

  private static Connection connect(DatabaseAddress where) throws SQLException {
    return DriverManager.getConnection(where.url(), where.user(), where.password());
  }
}
