/**
 * Outbound HTTP for every provider: guarded against private networks, bounded in time and size,
 * silent about secrets.
 */
@NullMarked
package org.vastine.channels.http;

import org.jspecify.annotations.NullMarked;
