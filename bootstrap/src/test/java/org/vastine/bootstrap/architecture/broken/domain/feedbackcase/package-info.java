@NullMarked
package org.vastine.bootstrap.architecture.broken.domain.feedbackcase;

import org.jspecify.annotations.NullMarked;
