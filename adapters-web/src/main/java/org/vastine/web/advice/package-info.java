/** Asking an outside model for advice. */
@NullMarked
package org.vastine.web.advice;

import org.jspecify.annotations.NullMarked;
