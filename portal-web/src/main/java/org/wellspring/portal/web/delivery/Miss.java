package org.wellspring.portal.web.delivery;

import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.AttachmentKey;
import java.util.Optional;
import org.wellspring.portal.web.cache.CachedPage;
import org.wellspring.portal.web.cache.PageCache;

/**
 * A page that was asked for and is not kept yet.
 *
 * @param ticket taken before anything was read for it
 * @param landing lets those go on who wait for the page
 */
record Miss(Asking asking, PageCache cache, long ticket, Runnable landing) {

    static final AttachmentKey<Miss> KEY = AttachmentKey.create(Miss.class);

    /** What is being answered; empty when it is nothing that could be kept. */
    static Optional<Miss> current() {
        return Optional.ofNullable(ServletRequestContext.current())
                .map(context -> context.getExchange().getAttachment(KEY));
    }

    boolean isOf(String canonical) {
        return canonical.equals(asking.path() + asking.query());
    }

    /**
     * Keeps the page, if it still holds, and lets those have it who wait for it.
     *
     * @return whether it is kept
     */
    boolean keep(CachedPage page) {
        boolean kept = cache.pages().keep(asking.address(), page, ticket);
        landing.run();
        return kept;
    }

    /** What can stand in for the page when it cannot be made. */
    Optional<CachedPage> last() {
        return cache.pages().last(asking.address());
    }
}
