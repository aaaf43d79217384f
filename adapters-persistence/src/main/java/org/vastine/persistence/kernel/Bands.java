package org.vastine.persistence.kernel;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.vastine.application.similarity.Signature;

/**
 * The columns of a table that is looked up by signature: {@code b1} and so on hold the keys, {@code
 * at} the time, and each key has an index.
 */
public final class Bands {

  /** How many keys a found row has in common with the signature. */
  public static final Field<Integer> COMMON = DSL.field(DSL.name("near", "common"), Integer.class);

  /** Of each key only the newest rows are read, so that words that everybody uses cost no more. */
  private static final int OF_EACH_KEY = 20;

  private final Table<?> table;
  private final Field<UUID> id;
  private final Field<OffsetDateTime> at;
  private final List<Field<Integer>> keys;

  /** Those of a table, whose rows are known by a column. */
  public Bands(Table<?> table, Field<UUID> id, Field<OffsetDateTime> at) {
    this.table = table;
    this.id = id;
    this.at = at;
    this.keys =
        IntStream.rangeClosed(1, Signature.BANDS).mapToObj(band -> key(table, band)).toList();
  }

  private static Field<Integer> key(Table<?> table, int band) {
    return requireNonNull(table.field("b" + band, Integer.class), "no such band");
  }

  /** The columns of the keys, in order. */
  public List<Field<Integer>> keys() {
    return keys;
  }

  /** The rows after a moment that have a key in common: their ids, and {@link #COMMON}. */
  public Table<Record2<UUID, Integer>> near(Signature signature, Instant after) {
    Table<Record1<UUID>> met =
        IntStream.range(0, Signature.BANDS)
            .mapToObj(band -> ofKey(band, signature.keys().get(band), after))
            .reduce(Select::unionAll)
            .orElseThrow()
            .asTable("met");
    Field<UUID> found = requireNonNull(met.field(id), "no ids");
    return DSL.select(found, DSL.count().as(COMMON)).from(met).groupBy(found).asTable("near");
  }

  private Select<Record1<UUID>> ofKey(int band, int key, Instant after) {
    return DSL.select(id)
        .from(table)
        .where(keys.get(band).eq(key))
        .and(at.gt(Moments.of(after)))
        .orderBy(at.desc())
        .limit(OF_EACH_KEY);
  }
}
