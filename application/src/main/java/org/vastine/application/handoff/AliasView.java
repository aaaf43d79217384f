package org.vastine.application.handoff;

import org.vastine.domain.feedbackcase.RelayAlias;

/**
 * An alias as members see it.
 *
 * @param alias the alias
 * @param mailbox the name of the account behind it
 * @param yours whether it reaches the one who asks
 */
public record AliasView(RelayAlias alias, String mailbox, boolean yours) {}
