/** Training and evaluation of the language models: tools that do not ship. */
@NullMarked
package org.vastine.language.training;

import org.jspecify.annotations.NullMarked;
