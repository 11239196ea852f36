package org.wellspring.portal.web.feedback;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.wellspring.portal.faces.http.BaseUrl;

/**
 * Whether a form was sent by a page of this site. Nobody is signed in here, so no other site could act for anybody; but it
 * could have its visitors send us a flood. Browsers tell by headers that no page can set.
 */
final class SameOrigin {

    private SameOrigin() {}

    static boolean holds(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return site != null ? site.equals("same-origin") : Objects.equals(origin, BaseUrl.of(request));
    }
}
