/** Goodwill over HTTP and in the console. */
@NullMarked
package org.vastine.web.goodwill;

import org.jspecify.annotations.NullMarked;
