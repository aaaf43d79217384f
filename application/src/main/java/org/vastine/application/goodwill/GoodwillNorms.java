package org.vastine.application.goodwill;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.goodwill.Norm;
import org.vastine.domain.triage.Subject;

/** What customers get in other channels, as the workspace keeps it: one norm for each key. */
public interface GoodwillNorms {

  /** All of them, by the labels of subject and kind, and the currency. */
  List<Norm> all();

  /** Those for a subject, in the same order. */
  List<Norm> of(Subject subject);

  /** One of them. */
  Optional<Norm> find(Norm.Key key);

  /** Keeps a norm, in place of the one of the same key. */
  void put(Norm norm);

  /** Takes one away; whether it was there. */
  boolean remove(Norm.Key key);
}
