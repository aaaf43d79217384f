/** The praise wall: what pleased people wrote, found by itself (R32). */
@NullMarked
package org.vastine.application.praise;

import org.jspecify.annotations.NullMarked;
