/** Private details in mentions, in six languages. */
@NullMarked
package org.vastine.language.doxxing;

import org.jspecify.annotations.NullMarked;
