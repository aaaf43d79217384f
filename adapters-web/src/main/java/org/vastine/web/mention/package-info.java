/** Mentions over HTTP. */
@NullMarked
package org.vastine.web.mention;

import org.jspecify.annotations.NullMarked;
