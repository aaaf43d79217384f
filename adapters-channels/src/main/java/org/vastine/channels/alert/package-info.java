/** The ways to members besides the console: mail by the installation's server, and webhooks. */
@NullMarked
package org.vastine.channels.alert;

import org.jspecify.annotations.NullMarked;
