/** Webhooks of the workspace: kept, looked at, and sent to again. */
@NullMarked
package org.vastine.web.webhook;

import org.jspecify.annotations.NullMarked;
