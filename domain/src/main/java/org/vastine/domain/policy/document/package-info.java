/** The response policy as a document: read with all its faults at once, written, compared. */
@NullMarked
package org.vastine.domain.policy.document;

import org.jspecify.annotations.NullMarked;
