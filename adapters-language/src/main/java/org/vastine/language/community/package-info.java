/** Reading what others answer in a thread, by words and structure (R10). */
@NullMarked
package org.vastine.language.community;

import org.jspecify.annotations.NullMarked;
