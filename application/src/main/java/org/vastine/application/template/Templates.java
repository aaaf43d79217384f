package org.vastine.application.template;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.Signature;
import org.vastine.domain.template.TemplateId;

/** The templates that the workspace wrote or changed; those that come with Vastine are not here. */
public interface Templates {

  /** Begins a change: parallel transactions that change templates wait for each other here. */
  void lock();

  /** The template of that id. */
  Optional<ReplyTemplate> find(TemplateId id);

  /** All, those that are retired included, by their handles. */
  List<ReplyTemplate> all();

  /** Keeps a new template, or what became of one that is there. No two have the same handle. */
  void keep(ReplyTemplate template);

  /** How replies are signed; empty while the workspace has not chosen. */
  Optional<Signature> signature();

  /** Keeps how replies are signed. */
  void keep(Signature signature);
}
