/** Fact requests: asking customers for facts in private, by links that work once (R18). */
@NullMarked
package org.vastine.application.factrequest;

import org.jspecify.annotations.NullMarked;
