package org.wellspring.portal.admin.api;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.account.PersonNotFoundException;
import org.wellspring.portal.admin.message.Refusals;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.drafting.MergeConflictException;
import org.wellspring.portal.edition.ConflictException;
import org.wellspring.portal.edition.ItemNotFoundException;
import org.wellspring.portal.edition.MergedException;
import org.wellspring.portal.edition.TrashedException;
import org.wellspring.portal.picture.NoPictureException;
import org.wellspring.portal.picture.PictureTooLargeException;

/**
 * Answers for every script of the console what the domain refuses, so that none of its servlets has to: a status, the
 * reason, and the name of the field concerned if there is one.
 */
public class Refused extends HttpFilter {

    /** RFC 9110, section 15.5.21. */
    private static final int SC_UNPROCESSABLE_CONTENT = 422;

    private static final Map<Class<? extends DomainException>, Integer> STATUS = Map.of(
            NotPermittedException.class, HttpServletResponse.SC_FORBIDDEN,
            NoPictureException.class, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
            PictureTooLargeException.class, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
            ItemNotFoundException.class, HttpServletResponse.SC_NOT_FOUND,
            PersonNotFoundException.class, HttpServletResponse.SC_NOT_FOUND,
            ConflictException.class, HttpServletResponse.SC_CONFLICT,
            MergeConflictException.class, HttpServletResponse.SC_CONFLICT,
            MergedException.class, HttpServletResponse.SC_CONFLICT,
            TrashedException.class, HttpServletResponse.SC_CONFLICT);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (DomainException refusal) {
            JsonObjectBuilder answer = Json.createObjectBuilder()
                    .add("message", Refusals.text(refusal, Texts.language(request)))
                    .add("reason", refusal.key());
            Refusals.field(refusal).ifPresent(field -> answer.add("field", field));
            int status = STATUS.getOrDefault(refusal.getClass(), SC_UNPROCESSABLE_CONTENT);
            JsonAnswer.send(response, status, answer.build());
        }
    }
}
