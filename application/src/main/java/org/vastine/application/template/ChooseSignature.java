package org.vastine.application.template;

import jakarta.inject.Inject;
import java.util.Map;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.template.Signature;

/** Chooses how the replies of the workspace are signed (R16). */
public final class ChooseSignature {

  private final TemplateWork work;

  /** Needs what all changes need. */
  @Inject
  public ChooseSignature(TemplateWork work) {
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param signature how
   */
  public record Command(Signature signature) {}

  /** Gives the choice. */
  public Decision<Signature> handle(Actor actor, Command command) {
    return work.change(
        actor,
        () -> {
          work.templates().keep(command.signature());
          work.note(
              actor,
              "template.signature-chosen",
              "signature",
              Map.of("signature", command.signature().label()));
          return Decision.accepted(command.signature());
        });
  }
}
