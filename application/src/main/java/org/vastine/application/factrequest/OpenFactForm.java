package org.vastine.application.factrequest;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.vastine.domain.factrequest.FactForm;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Secret;

/**
 * Somebody opens the link of a fact request. The link is the permission; opening uses nothing up.
 */
public final class OpenFactForm {

  private final FactAccess access;
  private final FactRequestRules rules;

  /** Needs the way in. */
  @Inject
  public OpenFactForm(FactAccess access, FactRequestRules rules) {
    this.access = access;
    this.rules = rules;
  }

  /**
   * What is asked.
   *
   * @param link what the link carries
   * @param address the network address it is asked from
   */
  public record Command(Secret link, String address) {}

  /**
   * A form to be filled in.
   *
   * @param organisation who asks
   * @param zone the time zone of who asks
   * @param form what is asked
   * @param until from when on the link works no more
   * @param kept how long the answers are kept
   */
  public record View(
      String organisation, String zone, FactForm form, Instant until, Duration kept) {}

  /** Gives the form. */
  public Decision<View> handle(Command command) {
    return access.by(
        command.link(), command.address(), opened -> Decision.accepted(view(opened, rules)));
  }

  static View view(FactAccess.Opened opened, FactRequestRules rules) {
    return new View(
        opened.workspace().name(),
        opened.workspace().zone(),
        opened.entry().form(),
        opened.entry().until(),
        rules.keep());
  }
}
