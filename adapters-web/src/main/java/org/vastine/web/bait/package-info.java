/** Bait by the web API. */
@NullMarked
package org.vastine.web.bait;

import org.jspecify.annotations.NullMarked;
