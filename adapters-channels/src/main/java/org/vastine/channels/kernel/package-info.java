/** What every provider shares: guarded outbound HTTP. */
@NullMarked
package org.vastine.channels.kernel;

import org.jspecify.annotations.NullMarked;
