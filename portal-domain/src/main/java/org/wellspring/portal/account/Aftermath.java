package org.wellspring.portal.account;

/** What follows when somebody's way in has changed: sessions end, and the person is told. */
public interface Aftermath {

    /** Nobody gets in any more. */
    void locked(String account);

    /** An administrator gave the account another password. */
    void passwordReplaced(String account, Actor by);

    /** A code is asked for beside the password from now on. */
    void secondFactorAdded(String account, Actor by);

    /** The password alone is enough from now on. */
    void secondFactorRemoved(String account, Actor by);
}
