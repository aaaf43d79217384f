package org.vastine.application.triage;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Assessment;

/** Understands texts without storing anything. */
public final class UnderstandTexts {

  /** The greatest number of texts at once. */
  public static final int MOST = 1_000;

  private final WorkspaceUnderstanding understanding;

  /** Needs text understanding. */
  @Inject
  public UnderstandTexts(WorkspaceUnderstanding understanding) {
    this.understanding = understanding;
  }

  /**
   * What is asked.
   *
   * @param texts 1 to {@link #MOST}
   */
  public record Command(List<String> texts) {
    /** Copies the texts. */
    public Command {
      texts = List.copyOf(texts);
    }
  }

  /** Gives an assessment for each text, in order. */
  public Decision<List<Assessment>> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.UNDERSTAND_TEXTS)
        .<Decision<List<Assessment>>>map(Decision::refused)
        .orElseGet(() ->
            command.texts().isEmpty() || command.texts().size() > MOST
                ? Decision.refused(
                    Refusal.of(Refusal.Kind.INVALID, "triage.too-many-texts").with("most", MOST))
                : Decision.accepted(
                    understanding.of(actor.workspace()).assessAll(command.texts())));
  }
}
