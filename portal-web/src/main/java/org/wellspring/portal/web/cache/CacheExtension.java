package org.wellspring.portal.web.cache;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.time.InstantSource;

/** Puts the cache before the servlets of this war. */
public final class CacheExtension implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext war) {
        CacheSettings settings = CacheSettings.from(System.getenv());
        if (settings.isOn()) {
            PageCache cache = new PageCache(settings, InstantSource.system());
            cache.openIn(war);
            deployment.addInitialHandlerChainWrapper(next -> new CacheHandler(next, cache));
        }
    }
}
