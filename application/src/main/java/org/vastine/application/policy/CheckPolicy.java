package org.vastine.application.policy;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.policy.document.DocumentNode;
import org.vastine.domain.policy.document.Fault;
import org.vastine.domain.policy.document.PolicyReader;
import org.vastine.domain.policy.document.PolicyReading;
import org.vastine.domain.policy.document.TemplateNames;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What is wrong with a document as a response policy, without keeping it. */
public final class CheckPolicy {

  private final Permitted permitted;
  private final OfferedTemplates templates;

  /** Needs to know who asks, and which templates can be named. */
  @Inject
  public CheckPolicy(Permitted permitted, OfferedTemplates templates) {
    this.permitted = permitted;
    this.templates = templates;
  }

  /** What is asked. */
  public record Command(DocumentNode document) {}

  /** Gives the faults; none where the document could be saved. */
  public Decision<List<Fault>> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_POLICIES,
        () ->
            switch (PolicyReader.read(command.document())) {
              case PolicyReading.Faulty(var faults) -> faults;
              case PolicyReading.Sound(var policy) ->
                  TemplateNames.unknown(policy, templates.names());
            });
  }
}
