/** The praise wall over HTTP and in the console (R32). */
@NullMarked
package org.vastine.web.praise;

import org.jspecify.annotations.NullMarked;
