/** Examples of each style of feedback, to learn from and to test the reading of texts (R6). */
@NullMarked
package org.vastine.domain.gallery;

import org.jspecify.annotations.NullMarked;
