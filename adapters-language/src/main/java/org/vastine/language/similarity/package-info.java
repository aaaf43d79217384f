/** Signatures by which texts that are alike are found. */
@NullMarked
package org.vastine.language.similarity;

import org.jspecify.annotations.NullMarked;
