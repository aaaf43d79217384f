/** What tests of the language module share. */
@NullMarked
package org.vastine.language;

import org.jspecify.annotations.NullMarked;
