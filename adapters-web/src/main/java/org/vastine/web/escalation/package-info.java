/** What is to be expected of threads, over the web API (R33). */
@NullMarked
package org.vastine.web.escalation;

import org.jspecify.annotations.NullMarked;
