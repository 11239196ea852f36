package org.wellspring.portal.web.preview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import org.wellspring.portal.preview.Preview;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.CurrentPreview;
import org.wellspring.portal.web.site.CurrentSite;
import org.wellspring.portal.web.site.Words;

/** Says on a preview that it is one. */
@Named("preview")
@RequestScoped
public class PreviewBacking {

    @Inject
    private CurrentPreview current;

    @Inject
    private CurrentAddress address;

    @Inject
    private CurrentSite site;

    public boolean isShown() {
        return current.get().isPresent();
    }

    /** When the link ends. */
    public Instant getUntil() {
        return current.get().map(Preview::until).orElseThrow();
    }

    /** The same for the eye, in the site's zone, as all who have the link share. */
    public String getReadable() {
        ResourceBundle texts = Words.around(address.language());
        return DateTimeFormatter.ofPattern(texts.getString("preview.format"), address.language())
                .format(getUntil().atZone(site.get().zone()));
    }
}
