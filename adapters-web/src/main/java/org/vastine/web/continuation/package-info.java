/** How threads went on after templates, over HTTP and in the console (R20). */
@NullMarked
package org.vastine.web.continuation;

import org.jspecify.annotations.NullMarked;
