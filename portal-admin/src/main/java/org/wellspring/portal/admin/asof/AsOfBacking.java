package org.wellspring.portal.admin.asof;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.omnifaces.util.Faces;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.admin.message.ReadingZone;
import org.wellspring.portal.asof.LookingBack;
import org.wellspring.portal.asof.PublicPath;
import org.wellspring.portal.edition.WallClock;

/** The page that leads to a public page as readers saw it; its address can name page and instant, and then leads on. */
@Named("asOf")
@RequestScoped
public class AsOfBacking {

    private final LookingBack lookingBack;
    private final ActorBacking actor;
    private final ReadingZone reading;

    private String path;
    private String at;
    private LocalDateTime time;
    private ZoneId zone;

    protected AsOfBacking() {
        this(null, null, null);
    }

    @Inject
    public AsOfBacking(LookingBack lookingBack, ActorBacking actor, ReadingZone reading) {
        this.lookingBack = lookingBack;
        this.actor = actor;
        this.reading = reading;
    }

    /** At once: a form that is sent back asks what the zone was before. */
    @PostConstruct
    void choose() {
        zone = reading.get();
    }

    public void load() {
        if (path == null || at == null) {
            return;
        }
        try {
            Instant instant = Instant.parse(at);
            leadTo(lookingBack.look(actor.get(), PublicPath.of(path), instant, zone));
        } catch (DateTimeException unreadable) {
            Notices.error("as_of.message.no_instant", at);
        }
    }

    public void show() {
        leadTo(lookingBack.look(actor.get(), PublicPath.of(path), instant(), zone));
    }

    public void export() {
        leadTo(lookingBack.export(actor.get(), PublicPath.of(path), instant(), zone));
    }

    private Instant instant() {
        return WallClock.instant(time, zone);
    }

    /** Whatever was sent, the reader's side is asked for a page. */
    private static void leadTo(String address) {
        HttpServletResponse response = Faces.getResponse();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        Faces.responseComplete();
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public LocalDateTime getTime() {
        return time;
    }

    public void setTime(LocalDateTime time) {
        this.time = time;
    }

    public String getZone() {
        return zone.getId();
    }

    public void setZone(String name) {
        zone = ZoneId.of(name);
    }
}
