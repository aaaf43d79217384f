/** Who asks, and who works here, over HTTP. */
@NullMarked
package org.vastine.web.team;

import org.jspecify.annotations.NullMarked;
