/** What of threads was read for cases that wait for the community. */
@NullMarked
package org.vastine.persistence.community;

import org.jspecify.annotations.NullMarked;
