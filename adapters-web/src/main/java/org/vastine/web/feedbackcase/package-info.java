/** Feedback cases over HTTP. */
@NullMarked
package org.vastine.web.feedbackcase;

import org.jspecify.annotations.NullMarked;
