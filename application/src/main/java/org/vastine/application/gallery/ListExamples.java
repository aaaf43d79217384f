package org.vastine.application.gallery;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.gallery.StyleExample;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Style;

/** What feedback of each style looks like, for whoever learns to tell them apart (R6). */
public final class ListExamples {

  private final Permitted permitted;
  private final Gallery gallery;

  /** Needs the examples. */
  @Inject
  public ListExamples(Permitted permitted, Gallery gallery) {
    this.permitted = permitted;
    this.gallery = gallery;
  }

  /**
   * What is asked.
   *
   * @param style of this style only
   * @param language in this language only
   */
  public record Command(Optional<Style> style, Optional<LanguageTag> language) {}

  /** Gives them by style; in each the workspace's own first. */
  public Decision<List<StyleExample>> handle(Actor actor, Command command) {
    return permitted.read(
        actor, Permission.READ_CASES, () -> gallery.of(command.style(), command.language()));
  }
}
