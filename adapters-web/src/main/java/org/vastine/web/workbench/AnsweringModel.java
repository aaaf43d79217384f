package org.vastine.web.workbench;

import java.util.Optional;

/**
 * How a case can be answered, as its page shows it.
 *
 * @param undo a reply that can still be called back, or is on its way
 * @param composer where a reply is written; empty when none can be
 * @param notice why there is no composer
 * @param byHand whether the platform takes no reply from here, so that a person answers there
 * @param advice what an adviser outside proposes
 */
public record AnsweringModel(
    Optional<CaseModel.OnItsWay> undo,
    Optional<ComposerModel> composer,
    Optional<String> notice,
    boolean byHand,
    CaseModel.Advice advice) {

  /** Whether a reply can be written on the page as it is. */
  public boolean writes() {
    return composer.isPresent() && !composer.get().waits();
  }

  /** With what was typed here beside what another device saved meanwhile. */
  AnsweringModel against(String mine) {
    return new AnsweringModel(undo, composer.map(it -> it.against(mine)), notice, byHand, advice);
  }

  /** With what an adviser proposes. */
  AnsweringModel with(CaseModel.Advice proposed) {
    return new AnsweringModel(undo, composer, notice, byHand, proposed);
  }
}
