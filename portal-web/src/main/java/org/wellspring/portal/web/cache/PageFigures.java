package org.wellspring.portal.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.concurrent.atomic.LongAdder;

/** @param most how many bytes the pages may take */
record PageFigures(Cache<String, CachedPage> cache, LongAdder dropped, long most) implements PageCacheMXBean {

    @Override
    public long getPages() {
        return cache.estimatedSize();
    }

    @Override
    public long getBytes() {
        return cache.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    @Override
    public long getMostBytes() {
        return most;
    }

    @Override
    public long getHits() {
        return cache.stats().hitCount();
    }

    @Override
    public long getMisses() {
        return cache.stats().missCount();
    }

    @Override
    public long getEvicted() {
        return cache.stats().evictionCount();
    }

    @Override
    public long getDropped() {
        return dropped.sum();
    }
}
