package org.vastine.persistence.kernel;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Inserts any number of rows by one statement whose text does not depend on their number: each
 * column travels as one array. The workspace is that of the transaction.
 *
 * @param <R> what a row is made from
 */
public final class ManyRows<R> {

  private final Table<?> table;
  private final List<R> rows;
  private final List<QueryPart> columns = new ArrayList<>(List.of(DSL.name("workspace_id")));
  private final List<QueryPart> arrays = new ArrayList<>();

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
    @SuppressWarnings("unchecked") // an array of a class holds values of that class
    V[] values = (V[]) Array.newInstance(column.getType(), rows.size());
    for (int row = 0; row < values.length; row++) {
      Array.set(values, row, value.apply(rows.get(row)));
    }
    columns.add(column.getUnqualifiedName());
    arrays.add(DSL.val(values, column.getDataType().getArrayDataType()));
    return this;
  }

  /** Inserts them; {@code rest} is what follows, such as a conflict clause. Gives how many. */
  public int insert(DSLContext sql, String rest) {
    return rows.isEmpty() ? 0 : sql.execute(TEXT + rest, parts());
  }

  /** Inserts them, and gives the rows that {@code rest} returns. */
  public Result<Record> insertReturning(DSLContext sql, String rest) {
    return rows.isEmpty() ? sql.newResult() : sql.fetch(TEXT + rest, parts());
  }

  private static final String TEXT =
      "insert into {0} ({1}) select current_workspace(), given.* from unnest({2}) as given ";

  private QueryPart[] parts() {
    return new QueryPart[] {table, DSL.list(columns), DSL.list(arrays)};
  }
}
