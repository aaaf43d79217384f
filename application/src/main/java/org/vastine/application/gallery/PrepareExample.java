package org.vastine.application.gallery;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.proof.Anonymiser;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.Judgement;
import org.vastine.domain.gallery.StyleExample;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Shows a lead what example a case would be; stores nothing (R6). */
public final class PrepareExample {

  private final Permitted permitted;
  private final CaseWords words;
  private final ExampleBook book;

  /** Needs the words of cases. */
  @Inject
  public PrepareExample(Permitted permitted, CaseWords words, ExampleBook book) {
    this.permitted = permitted;
    this.words = words;
    this.book = book;
  }

  /** What is asked. */
  public record Command(CaseId caseId) {}

  /**
   * What is given.
   *
   * @param judgement what the case is taken for
   * @param veiled whether its words are held back until asked for (R32)
   * @param plain the customer's latest words without what points to people
   * @param there the example that was made of this case already
   */
  public record Result(
      Judgement judgement, boolean veiled, Anonymiser.Plain plain, Optional<StyleExample> there) {}

  /** Gives the preview. */
  public Decision<Result> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.LEAD_CASES,
        () ->
            words
                .of(command.caseId())
                .map(read ->
                    new Result(
                        read.row().feedbackCase().judgement(),
                        read.row().feedbackCase().isVeiled(),
                        read.plain(),
                        book.of(command.caseId()))));
  }
}
