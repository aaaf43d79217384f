/** Goodwill: budgets, and what is given out of them on cases (R24). */
@NullMarked
package org.vastine.application.goodwill;

import org.jspecify.annotations.NullMarked;
