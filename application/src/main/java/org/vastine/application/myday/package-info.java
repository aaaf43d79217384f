/** A member's day: what waits for them, what is good to read, and stepping away (R32). */
@NullMarked
package org.vastine.application.myday;

import org.jspecify.annotations.NullMarked;
