/** Goodwill: what may be given to customers, out of which budget, and by whom (R24). */
@NullMarked
package org.vastine.domain.goodwill;

import org.jspecify.annotations.NullMarked;
