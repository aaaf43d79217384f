/** Tells programs of integrators what happens to cases, by webhooks of the workspace. */
@NullMarked
package org.vastine.application.webhook;

import org.jspecify.annotations.NullMarked;
