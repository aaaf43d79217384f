/** Webhooks of a workspace: what happens to cases, told to programs of integrators. */
@NullMarked
package org.vastine.domain.webhook;

import org.jspecify.annotations.NullMarked;
