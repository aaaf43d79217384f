/** Channel kinds and accounts over HTTP. */
@NullMarked
package org.vastine.web.channel;

import org.jspecify.annotations.NullMarked;
