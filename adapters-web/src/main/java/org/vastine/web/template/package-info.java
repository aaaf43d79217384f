/** Templates of replies over HTTP and in the console. */
@NullMarked
package org.vastine.web.template;

import org.jspecify.annotations.NullMarked;
