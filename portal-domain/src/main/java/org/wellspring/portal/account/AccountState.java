package org.wellspring.portal.account;

/** Whether somebody can work here. */
public enum AccountState {
    /** Has yet to choose a password. */
    INVITED,
    ACTIVE,
    /** Can neither sign in nor go on working. */
    LOCKED
}
