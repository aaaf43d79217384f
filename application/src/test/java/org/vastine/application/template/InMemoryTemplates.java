package org.vastine.application.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.Signature;
import org.vastine.domain.template.TemplateId;

/** Templates, in memory; its transactions go one after another, so that they need no lock. */
public final class InMemoryTemplates implements Templates {

  private static final String ONLY = "signature";

  private final InMemoryTable<TemplateId, ReplyTemplate> templates;
  private final InMemoryTable<String, Signature> signatures;

  /** No templates yet. */
  public InMemoryTemplates(InMemoryTransactions transactions) {
    this.templates = new InMemoryTable<>(transactions);
    this.signatures = new InMemoryTable<>(transactions);
  }

  @Override
  public void lock() {
    // nobody else is in a transaction
  }

  @Override
  public Optional<ReplyTemplate> find(TemplateId id) {
    return templates.find(id);
  }

  @Override
  public List<ReplyTemplate> all() {
    return templates.stream().sorted(Comparator.comparing(ReplyTemplate::handle)).toList();
  }

  @Override
  public void keep(ReplyTemplate template) {
    boolean taken =
        templates.stream()
            .filter(other -> other.handle().equals(template.handle()))
            .anyMatch(other -> !other.id().equals(template.id()));
    if (taken) {
      throw new IllegalStateException("another template has that handle");
    }
    templates.put(template.id(), template);
  }

  @Override
  public Optional<Signature> signature() {
    return signatures.find(ONLY);
  }

  @Override
  public void keep(Signature signature) {
    signatures.put(ONLY, signature);
  }
}
