package org.kindling.accounts;

/**
 * That somebody has a role now, or has it no longer; published within the transaction
 * that makes it so.
 *
 * @param account whose
 * @param role which
 * @param granted whether they have it now
 * @param by the account of the admin who wanted it
 */
public record RoleChange(long account, Role role, boolean granted, long by) {

}
