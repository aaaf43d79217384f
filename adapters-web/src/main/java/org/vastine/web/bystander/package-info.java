/** How a thread looks to strangers, through the web API and in the console. */
@NullMarked
package org.vastine.web.bystander;

import org.jspecify.annotations.NullMarked;
