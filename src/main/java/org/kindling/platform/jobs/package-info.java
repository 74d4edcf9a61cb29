/**
 * What is done later and not lost: a job is a row, written in the transaction that wants
 * it.
 */
@NamedInterface("jobs")
@NullMarked
package org.kindling.platform.jobs;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
