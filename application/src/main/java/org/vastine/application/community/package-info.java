/** What the community does for cases that wait for it (R10). */
@NullMarked
package org.vastine.application.community;

import org.jspecify.annotations.NullMarked;
