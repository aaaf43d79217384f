package org.vastine.application.kernel;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.vastine.domain.kernel.WorkspaceId;

/**
 * Rows of one sort. Each belongs to the workspace of the transaction that wrote it, and changes are
 * taken back when that is rolled back. Outside of a transaction every call throws.
 *
 * @param <K> tells a row from the others of its workspace
 * @param <V> the row
 */
public final class InMemoryTable<K, V> {

  private final InMemoryTransactions transactions;
  private final Map<WorkspaceId, Map<K, Row<V>>> rows = new HashMap<>();
  private final AtomicLong added = new AtomicLong();

  private record Row<V>(long number, V value) {}

  /** An empty table. */
  public InMemoryTable(InMemoryTransactions transactions) {
    this.transactions = transactions;
  }

  /** The row of a key. */
  public Optional<V> find(K key) {
    return Optional.ofNullable(mine().get(requireNonNull(key, "key is null"))).map(Row::value);
  }

  /** All rows, in the order in which they were added. */
  public List<V> all() {
    TreeMap<Long, V> ordered = new TreeMap<>();
    mine().values().forEach(row -> ordered.put(row.number(), row.value()));
    return List.copyOf(ordered.values());
  }

  /** All rows, in the order in which they were added. */
  public Stream<V> stream() {
    return all().stream();
  }

  /** Adds a row, or replaces the one of the same key in its place. */
  public void put(K key, V value) {
    requireNonNull(key, "key is null");
    requireNonNull(value, "value is null");
    Map<K, Row<V>> table = mine();
    Row<V> before = table.get(key);
    long number = before == null ? added.incrementAndGet() : before.number();
    table.put(key, new Row<>(number, value));
    transactions.onRollback(() -> restore(table, key, before));
  }

  /** Adds a row; throws when there is one of the same key. */
  public void add(K key, V value) {
    if (find(key).isPresent()) {
      throw new IllegalStateException("a row of that key is there already");
    }
    put(key, value);
  }

  /** Removes a row, if it is there. */
  public void remove(K key) {
    Map<K, Row<V>> table = mine();
    Row<V> before = table.remove(key);
    transactions.onRollback(() -> restore(table, key, before));
  }

  private Map<K, Row<V>> mine() {
    return rows.computeIfAbsent(transactions.workspace(), _ -> new HashMap<>());
  }

  private static <K, V> void restore(Map<K, Row<V>> table, K key, Row<V> before) {
    if (before == null) {
      table.remove(key);
    } else {
      table.put(key, before);
    }
  }
}
