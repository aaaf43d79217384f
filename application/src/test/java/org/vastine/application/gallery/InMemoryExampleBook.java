package org.vastine.application.gallery;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.gallery.ExampleId;
import org.vastine.domain.gallery.StyleExample;

/** The examples of styles that a workspace added, in memory. */
public final class InMemoryExampleBook implements ExampleBook {

  private final InMemoryTable<ExampleId, StyleExample> examples;

  /** Empty. */
  public InMemoryExampleBook(InMemoryTransactions transactions) {
    this.examples = new InMemoryTable<>(transactions);
  }

  @Override
  public List<StyleExample> all() {
    return examples.stream()
        .sorted(
            Comparator.comparing((StyleExample one) -> one.addition().orElseThrow().at())
                .thenComparing(one -> one.id().toString())
                .reversed())
        .toList();
  }

  @Override
  public Optional<StyleExample> find(ExampleId id) {
    return examples.find(id);
  }

  @Override
  public Optional<StyleExample> of(CaseId caseId) {
    return examples.stream()
        .filter(one -> one.addition().orElseThrow().from().equals(Optional.of(caseId)))
        .findFirst();
  }

  @Override
  public void store(StyleExample example) {
    example
        .addition()
        .orElseThrow()
        .from()
        .flatMap(this::of)
        .ifPresent(earlier -> examples.remove(earlier.id()));
    examples.put(example.id(), example);
  }

  @Override
  public void remove(ExampleId id) {
    examples.remove(id);
  }
}
