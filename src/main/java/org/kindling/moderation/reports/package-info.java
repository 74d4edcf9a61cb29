/**
 * What people say about what is public: that something should not be, and that they are
 * in a video without having agreed. Nobody needs an account for it.
 */
@NullMarked
package org.kindling.moderation.reports;

import org.jspecify.annotations.NullMarked;
