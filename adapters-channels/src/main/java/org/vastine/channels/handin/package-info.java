/** Feedback that is handed to us, by file or over the web API, where no platform can be asked. */
@NullMarked
package org.vastine.channels.handin;

import org.jspecify.annotations.NullMarked;
