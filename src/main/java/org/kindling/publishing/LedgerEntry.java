package org.kindling.publishing;

import java.time.Instant;

/**
 * One line of the ledger.
 *
 * @param number its place, from 1 without gaps
 * @param act what happened
 * @param by who did it
 * @param reason why
 * @param at when, to the microsecond
 * @param previous the hash of the entry before, in 64 hexadecimal digits; of the first
 * one, zeros
 * @param hash the hash of all this
 */
public record LedgerEntry(long number, Act act, Actor by, Reason reason, Instant at, String previous, String hash) {

}
