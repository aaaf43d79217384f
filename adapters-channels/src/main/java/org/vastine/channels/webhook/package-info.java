/** Posts events of cases to webhooks of the workspace. */
@NullMarked
package org.vastine.channels.webhook;

import org.jspecify.annotations.NullMarked;
