/**
 * What templates need beyond words: numbers, days and places in the reader's way, icons,
 * the style sheet.
 */
@NullMarked
package org.kindling.platform.view;

import org.jspecify.annotations.NullMarked;
