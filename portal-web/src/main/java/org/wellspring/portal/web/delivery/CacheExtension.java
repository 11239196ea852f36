package org.wellspring.portal.web.delivery;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Map;
import org.wellspring.portal.web.cache.CacheSettings;
import org.wellspring.portal.web.cache.PageCache;

/** Puts the cache before the servlets of this war. */
public final class CacheExtension implements ServletExtension {

    private static final System.Logger LOG = System.getLogger(CacheExtension.class.getName());

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext war) {
        CacheSettings settings = settings();
        if (settings.isOn()) {
            PageCache cache = new PageCache(settings, InstantSource.system());
            cache.openIn(war);
            deployment.addInitialHandlerChainWrapper(next -> new CacheHandler(next, cache));
        }
    }

    /** Readers get their pages also where a setting makes no sense. */
    private static CacheSettings settings() {
        try {
            return CacheSettings.from(System.getenv());
        } catch (IllegalArgumentException senseless) {
            LOG.log(Level.ERROR, senseless.getMessage());
            return CacheSettings.from(Map.of());
        }
    }
}
