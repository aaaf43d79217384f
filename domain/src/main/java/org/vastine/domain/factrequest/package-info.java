/** Fact requests: what a customer is asked in private, and how the answer is read (R18). */
@NullMarked
package org.vastine.domain.factrequest;

import org.jspecify.annotations.NullMarked;
