package org.vastine.persistence.kernel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Inserts any number of rows by one statement whose text does not depend on their number: each
 * column travels as one array. The workspace is that of the transaction. By JDBC itself, since the
 * text is known and these statements are what intake consists of.
 *
 * @param <R> what a row is made from
 */
public final class ManyRows<R> {

  private static final Map<Class<?>, String> TYPES =
      Map.of(
          UUID.class, "uuid",
          String.class, "text",
          Integer.class, "int4",
          Long.class, "int8",
          Boolean.class, "bool",
          Double.class, "float8",
          OffsetDateTime.class, "timestamptz",
          JSONB.class, "jsonb");

  private final Table<?> table;
  private final List<R> rows;
  private final List<Column> columns = new ArrayList<>();

  private record Column(String name, String type, @Nullable Object[] values) {}

  /**
   * Makes a value of a row that the statement gives back.
   *
   * @param <V> the value
   */
  @FunctionalInterface
  public interface Reading<V> {
    /** The value of the row at which the result stands. */
    V read(ResultSet row) throws SQLException;
  }

  private ManyRows(Table<?> table, Collection<? extends R> rows) {
    this.table = table;
    this.rows = List.copyOf(rows);
  }

  /** Rows for a table. */
  public static <R> ManyRows<R> into(Table<?> table, Collection<? extends R> rows) {
    return new ManyRows<>(table, rows);
  }

  /** One column of them all. */
  public <V> ManyRows<R> set(Field<V> column, Function<? super R, ? extends @Nullable V> value) {
    String type = TYPES.get(column.getType());
    if (type == null) {
      throw new IllegalArgumentException("no array type is known for " + column);
    }
    @Nullable Object[] values = new Object[rows.size()];
    for (int row = 0; row < values.length; row++) {
      values[row] = sent(value.apply(rows.get(row)));
    }
    columns.add(new Column(column.getName(), type, values));
    return this;
  }

  private static @Nullable Object sent(@Nullable Object value) {
    return value instanceof JSONB document ? document.data() : value;
  }

  /** Inserts them; {@code rest} is what follows, such as a conflict clause. */
  public void insert(DSLContext sql, String rest) {
    if (!rows.isEmpty()) {
      sql.connection(connection -> {
        try (PreparedStatement statement = prepared(connection, rest)) {
          statement.execute();
        }
      });
    }
  }

  /** Inserts them, and reads the rows that {@code rest} returns. */
  public <V> List<V> insertReturning(DSLContext sql, String rest, Reading<V> reading) {
    return rows.isEmpty()
        ? List.of()
        : sql.connectionResult(connection -> {
          List<V> read = new ArrayList<>();
          try (PreparedStatement statement = prepared(connection, rest);
              ResultSet returned = statement.executeQuery()) {
            while (returned.next()) {
              read.add(reading.read(returned));
            }
          }
          return read;
        });
  }

  private PreparedStatement prepared(Connection connection, String rest) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text(rest));
    try {
      for (int column = 0; column < columns.size(); column++) {
        Column of = columns.get(column);
        statement.setArray(column + 1, connection.createArrayOf(of.type(), of.values()));
      }
      return statement;
    } catch (SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
  }

  private String text(String rest) {
    StringBuilder text = new StringBuilder("insert into ").append(table.getName());
    text.append(" (workspace_id");
    columns.forEach(column -> text.append(", ").append(column.name()));
    text.append(") select current_workspace(), given.* from unnest(");
    for (int column = 0; column < columns.size(); column++) {
      text.append(column == 0 ? "?" : ", ?");
    }
    return text.append(") as given ").append(rest).toString();
  }
}
