/**
 * What reading a mention and reading a draft share: folding, tokens, stems, cues, features and
 * linear models.
 */
@NullMarked
package org.vastine.language.kernel;

import org.jspecify.annotations.NullMarked;
