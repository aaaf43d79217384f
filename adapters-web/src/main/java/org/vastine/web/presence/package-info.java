/** How alive our own channels are, in the web API (R4). */
@NullMarked
package org.vastine.web.presence;

import org.jspecify.annotations.NullMarked;
