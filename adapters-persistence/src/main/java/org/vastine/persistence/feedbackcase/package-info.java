/** Cases, their events and their texts, stored. */
@NullMarked
package org.vastine.persistence.feedbackcase;

import org.jspecify.annotations.NullMarked;
