/** Webhooks of the workspace and the events on their way to them. */
@NullMarked
package org.vastine.persistence.webhook;

import org.jspecify.annotations.NullMarked;
