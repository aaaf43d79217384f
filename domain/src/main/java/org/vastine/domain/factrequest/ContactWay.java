package org.vastine.domain.factrequest;

import org.vastine.domain.kernel.Labelled;

/** How a customer agrees to be contacted. */
public enum ContactWay implements Labelled {
  /** By e-mail. */
  MAIL(FactKind.EMAIL),
  /** By phone. */
  PHONE(FactKind.PHONE);

  private final FactKind needs;

  ContactWay(FactKind needs) {
    this.needs = needs;
  }

  /** The fact without which it cannot be done; it is offered where that is asked for. */
  public FactKind needs() {
    return needs;
  }
}
