package org.wellspring.portal.web.asof;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import org.wellspring.portal.asof.AsOfLink;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.site.Words;

/** Says on a page as of an instant that it is one. */
@Named("asOf")
@RequestScoped
public class AsOfBacking {

    @Inject
    private ReadingInstant reading;

    @Inject
    private CurrentAddress address;

    public boolean isShown() {
        return reading.link().isPresent();
    }

    public boolean isForEvidence() {
        return reading.isForEvidence();
    }

    /** The instant of the page. */
    public Instant getInstant() {
        return reading.get();
    }

    /** The instant for the eye, in the zone of whoever looks back and in UTC. */
    public String getReadable() {
        ZoneId zone = reading.link().map(AsOfLink::zone).orElse(ZoneOffset.UTC);
        String local = format().format(reading.get().atZone(zone)) + " " + zone.getId();
        return zone.normalized().equals(ZoneOffset.UTC)
                ? local
                : local + " (" + format().format(reading.get().atZone(ZoneOffset.UTC)) + " UTC)";
    }

    private DateTimeFormatter format() {
        ResourceBundle texts = Words.around(address.language());
        return DateTimeFormatter.ofPattern(texts.getString("format.instant"), address.language());
    }

    /** The page as it is now. */
    public String getPresent() {
        return reading.link().orElseThrow().path().value();
    }
}
