package org.wellspring.portal.web.asof;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.wellspring.portal.faces.asset.Assets;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.http.KeptResponse;
import org.wellspring.portal.web.media.InlineImages;
import org.wellspring.portal.web.site.SiteBacking;

/** Makes a file that needs nothing but itself of a page that is asked for as evidence. */
public class EvidenceFilter extends HttpFilter {

    private static final String STYLESHEET = "reader.css";

    @Inject
    private ReadingInstant reading;

    @Inject
    private InlineImages images;

    @Inject
    private SiteBacking site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!reading.isForEvidence()) {
            chain.doFilter(request, response);
            return;
        }
        KeptResponse kept = new KeptResponse(response);
        chain.doFilter(request, kept);
        if (kept.isWhole()) {
            send(kept.text(), response);
        }
    }

    private void send(String page, HttpServletResponse response) throws IOException {
        String stylesheet = Assets.of(getServletContext()).text(STYLESHEET);
        byte[] file = new SelfContainedPage(site.getCanonical(), stylesheet, images::find)
                .of(page)
                .getBytes(StandardCharsets.UTF_8);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name() + "\"");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private String name() {
        return name(reading.link().orElseThrow().path().value(), reading.get());
    }

    /** Such as {@code articles-iron-as-of-2026-05-03T12-00-00Z.html}: every character is one that all systems take. */
    static String name(String path, Instant at) {
        String page = path.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return (page.isEmpty() ? "home" : page) + "-as-of-" + at.toString().replaceAll("[:.]", "-") + ".html";
    }
}
