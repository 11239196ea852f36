package org.wellspring.portal.persistence.media;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;
import org.wellspring.portal.picture.FileLimit;

/** The operator's settings, made injectable. If one makes no sense, a line at the start says so, and all are as usual. */
@ApplicationScoped
class MediaResources {

    private static final System.Logger LOG = System.getLogger(MediaResources.class.getName());

    private MediaSettings settings;

    /** Whoever else starts may need the settings first. */
    @PostConstruct
    void read() {
        Path data = Path.of(System.getProperty("portal.data", "data"));
        try {
            settings = MediaSettings.from(System.getenv(), data);
        } catch (IllegalArgumentException senseless) {
            LOG.log(Level.ERROR, senseless.getMessage());
            settings = MediaSettings.from(Map.of(), data);
        }
    }

    /** Makes this bean at the start, so that the line is said then. */
    void start(@Observes Startup started) {
        LOG.log(Level.DEBUG, "Images of at most {0} are taken.", settings.limit());
    }

    @Produces
    MediaSettings settings() {
        return settings;
    }

    @Produces
    FileLimit limit() {
        return settings.limit();
    }
}
