@NullMarked
package org.vastine.application.feedbackcase;

import org.jspecify.annotations.NullMarked;
