package org.vastine.application.gallery;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.application.triage.WorkspaceUnderstanding;
import org.vastine.domain.gallery.GalleryReading;
import org.vastine.domain.gallery.StyleExample;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Assessment;

/**
 * Lays the examples before text understanding as the workspace taught it, and tells which it takes
 * for another style (R6).
 */
public final class ReadGallery {

  private final Permitted permitted;
  private final Gallery gallery;
  private final WorkspaceUnderstanding understanding;

  /** Needs the examples, and what is to be tested. */
  @Inject
  public ReadGallery(Permitted permitted, Gallery gallery, WorkspaceUnderstanding understanding) {
    this.permitted = permitted;
    this.gallery = gallery;
    this.understanding = understanding;
  }

  /**
   * What is asked.
   *
   * @param language with the examples of this language only
   */
  public record Command(Optional<LanguageTag> language) {}

  /**
   * What is given.
   *
   * @param model the name of the model that read
   * @param reading what it made of the examples
   */
  public record Result(String model, GalleryReading reading) {}

  /** Gives what came of it. */
  public Decision<Result> handle(Actor actor, Command command) {
    return permitted
        .read(actor, Permission.READ_CASES, () -> gallery.of(Optional.empty(), command.language()))
        .map(examples -> read(understanding.of(actor.workspace()), examples));
  }

  private static Result read(TextUnderstanding model, List<StyleExample> examples) {
    List<Assessment> judged = model.assessAll(examples.stream().map(StyleExample::text).toList());
    List<GalleryReading.Read> reads = new ArrayList<>();
    for (int at = 0; at < examples.size(); at++) {
      Assessment one = judged.get(at);
      reads.add(
          new GalleryReading.Read(examples.get(at), one.style().value(), one.style().confidence()));
    }
    return new Result(model.model(), new GalleryReading(reads));
  }
}
