@NullMarked
package org.vastine.domain.feedbackcase;

import org.jspecify.annotations.NullMarked;
