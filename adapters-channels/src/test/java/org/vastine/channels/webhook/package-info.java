/** Tests of calling webhooks. */
@NullMarked
package org.vastine.channels.webhook;

import org.jspecify.annotations.NullMarked;
