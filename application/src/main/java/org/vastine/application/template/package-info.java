/** Templates of replies: keeping them, trying them, and proposing words for a case. */
@NullMarked
package org.vastine.application.template;

import org.jspecify.annotations.NullMarked;
