/**
 * The HTTP server: who asks, what every answer carries, what happens when something goes wrong.
 * Features add their routes through {@link org.vastine.web.server.Routes}.
 */
@NullMarked
package org.vastine.web.server;

import org.jspecify.annotations.NullMarked;
