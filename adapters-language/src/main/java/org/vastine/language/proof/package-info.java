/** Texts that point to nobody (R26). */
@NullMarked
package org.vastine.language.proof;

import org.jspecify.annotations.NullMarked;
