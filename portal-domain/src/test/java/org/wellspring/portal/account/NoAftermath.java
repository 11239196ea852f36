package org.wellspring.portal.account;

import java.util.ArrayList;
import java.util.List;

/** Notes what would follow. */
public final class NoAftermath implements Aftermath {

    private final List<String> noted = new ArrayList<>();

    public List<String> noted() {
        return noted;
    }

    @Override
    public void locked(String account) {
        noted.add("locked " + account);
    }

    @Override
    public void passwordReplaced(String account, Actor by) {
        noted.add("password of " + account + " by " + by.name());
    }

    @Override
    public void secondFactorAdded(String account, Actor by) {
        noted.add("second factor added to " + account + " by " + by.name());
    }

    @Override
    public void secondFactorRemoved(String account, Actor by) {
        noted.add("second factor removed from " + account + " by " + by.name());
    }
}
