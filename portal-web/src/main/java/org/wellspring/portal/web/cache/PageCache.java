package org.wellspring.portal.web.cache;

import jakarta.servlet.ServletContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.wellspring.portal.web.http.Document;

/** The cache of this server: what is kept, how, and who looks whether it still holds. */
public final class PageCache {

    private static final String ATTRIBUTE = PageCache.class.getName();

    private final CacheSettings settings;
    private final PageStore pages;
    private final InstantSource clock;
    private volatile BooleanSupplier follower = () -> false;

    public PageCache(CacheSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.pages = new PageStore(settings.bytes());
    }

    /** The cache of the war; empty when none is wanted. */
    public static Optional<PageCache> of(ServletContext war) {
        return Optional.ofNullable((PageCache) war.getAttribute(ATTRIBUTE));
    }

    public void openIn(ServletContext war) {
        war.setAttribute(ATTRIBUTE, this);
    }

    public CacheSettings settings() {
        return settings;
    }

    public PageStore pages() {
        return pages;
    }

    /** @param looks drops what does not hold any more; answers whether that could be done */
    public void followedBy(BooleanSupplier looks) {
        follower = looks;
    }

    public boolean catchUp() {
        return follower.getAsBoolean();
    }

    public Instant now() {
        return clock.instant();
    }

    /** {@code Cache-Control} of a page that is sent now. */
    public String control() {
        return settings.isShared() ? settings.control(now(), pages.next()) : Document.REVALIDATED;
    }
}
