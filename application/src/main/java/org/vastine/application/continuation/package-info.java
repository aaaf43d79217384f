/** How threads went on after templates (R20). */
@NullMarked
package org.vastine.application.continuation;

import org.jspecify.annotations.NullMarked;
