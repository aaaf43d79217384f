/** How threads went on after a template was sent, and which templates calm (R20). */
@NullMarked
package org.vastine.domain.continuation;

import org.jspecify.annotations.NullMarked;
