package org.wellspring.portal.persistence.account;

import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Aftermath;

/** Nothing follows, where a test is about something else. */
final class Silence implements Aftermath {

    @Override
    public void locked(String account) {}

    @Override
    public void passwordReplaced(String account, Actor by) {}

    @Override
    public void secondFactorAdded(String account, Actor by) {}

    @Override
    public void secondFactorRemoved(String account, Actor by) {}
}
