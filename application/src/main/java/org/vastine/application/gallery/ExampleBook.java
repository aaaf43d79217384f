package org.vastine.application.gallery;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.gallery.ExampleId;
import org.vastine.domain.gallery.StyleExample;

/** The examples of styles that the workspace added itself. */
public interface ExampleBook {

  /** All of them, the newest first. */
  List<StyleExample> all();

  /** One of them. */
  Optional<StyleExample> find(ExampleId id);

  /** The one that was made of a case. */
  Optional<StyleExample> of(CaseId caseId);

  /**
   * Keeps one that somebody added; of a case there is one at most, and the later takes the place of
   * the earlier.
   */
  void store(StyleExample example);

  /** Takes one out for good. */
  void remove(ExampleId id);
}
