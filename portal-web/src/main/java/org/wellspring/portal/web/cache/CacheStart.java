package org.wellspring.portal.web.cache;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** Opens the cache with the war, and closes it. */
@WebListener
public class CacheStart implements ServletContextListener {

    @Inject
    private Follower follower;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        PageCache.of(started.getServletContext()).ifPresent(cache -> {
            follower.start(cache);
            show(cache.pages().figures());
        });
    }

    @Override
    public void contextDestroyed(ServletContextEvent stopped) {
        PageCache.of(stopped.getServletContext()).ifPresent(cache -> {
            follower.stop();
            hide();
        });
    }

    private static void show(PageCacheMXBean figures) {
        try {
            ManagementFactory.getPlatformMBeanServer().registerMBean(figures, name());
        } catch (JMException impossible) {
            throw new IllegalStateException("The figures of the cache cannot be shown", impossible);
        }
    }

    private static void hide() {
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(name());
        } catch (JMException impossible) {
            throw new IllegalStateException("The figures of the cache were not shown", impossible);
        }
    }

    private static ObjectName name() throws JMException {
        return new ObjectName(PageCacheMXBean.NAME);
    }
}
