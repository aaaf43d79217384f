/** How far history files were taken in. */
@NullMarked
package org.vastine.persistence.intake;

import org.jspecify.annotations.NullMarked;
