/** A running web server over ports in memory, for tests. */
@NullMarked
package org.vastine.web.world;

import org.jspecify.annotations.NullMarked;
