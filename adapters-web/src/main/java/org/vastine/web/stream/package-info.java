/** The live stream over HTTP. */
@NullMarked
package org.vastine.web.stream;

import org.jspecify.annotations.NullMarked;
