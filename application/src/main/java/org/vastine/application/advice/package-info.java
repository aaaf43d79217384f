/**
 * What an adviser outside proposes when a member asks: a second opinion on what a case is, and
 * words for a reply. Proposals only; nothing here changes a case.
 */
@NullMarked
package org.vastine.application.advice;

import org.jspecify.annotations.NullMarked;
