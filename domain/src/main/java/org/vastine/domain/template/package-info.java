/** Templates of replies: what they are for, how they are filled in, and which words are chosen. */
@NullMarked
package org.vastine.domain.template;

import org.jspecify.annotations.NullMarked;
