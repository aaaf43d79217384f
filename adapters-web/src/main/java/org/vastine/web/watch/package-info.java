/** Watch terms over HTTP and in the console. */
@NullMarked
package org.vastine.web.watch;

import org.jspecify.annotations.NullMarked;
