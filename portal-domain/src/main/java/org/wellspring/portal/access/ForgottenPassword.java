package org.wellspring.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.wellspring.portal.account.Throttle;
import org.wellspring.portal.account.TooManyTriesException;
import org.wellspring.portal.notice.Notices;

/**
 * Somebody who has forgotten their password asks for a link by mail. The answer is the same, and takes the same time,
 * whether there is such an account or not: who it is for is found out later.
 */
@ApplicationScoped
@Transactional
public class ForgottenPassword {

    private final Notices notices;
    private final Throttle throttle;
    private final PasswordLinks links;
    private final Background background;

    protected ForgottenPassword() {
        this(null, null, null, null);
    }

    @Inject
    public ForgottenPassword(Notices notices, Throttle throttle, PasswordLinks links, Background background) {
        this.notices = notices;
        this.throttle = throttle;
        this.links = links;
        this.background = background;
    }

    /** Whether links can be sent; without that people have to ask an administrator. */
    public boolean sendsMail() {
        return notices.areSent();
    }

    /**
     * Has a link sent to each account that this is the name or the e-mail address of.
     *
     * @param origin the network address that the request came from
     * @throws TooManyTriesException when this was asked for, or from there, so often that nothing is sent for a while
     */
    public void ask(String nameOrAddress, String origin) {
        throttle.admitAsking(nameOrAddress, origin);
        if (notices.areSent()) {
            background.run(() -> links.send(nameOrAddress, origin));
        }
    }
}
