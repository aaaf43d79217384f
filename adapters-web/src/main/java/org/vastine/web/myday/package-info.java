/** A member's day, and stepping away (R32). */
@NullMarked
package org.vastine.web.myday;

import org.jspecify.annotations.NullMarked;
