/**
 * Where responders live: the inbox, the case with its composer, approvals, and replies on their
 * way.
 */
@NullMarked
package org.vastine.web.workbench;

import org.jspecify.annotations.NullMarked;
