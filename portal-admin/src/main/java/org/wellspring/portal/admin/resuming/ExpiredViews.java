package org.wellspring.portal.admin.resuming;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Iterator;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/**
 * A form whose page the server does not know any more does nothing: its page is opened again, and what was typed is in
 * its fields. Who is not signed in has typed nothing but secrets, and gets the page as it is.
 */
final class ExpiredViews extends ExceptionHandlerWrapper {

    ExpiredViews(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEvent event = events.next();
            if (isExpired(event.getContext().getException())) {
                events.remove();
                openAgain(event.getContext().getContext());
            }
        }
        super.handle();
    }

    private static boolean isExpired(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(ViewExpiredException.class::isInstance);
    }

    private static void openAgain(FacesContext context) {
        HttpServletRequest request = Faces.getRequest();
        if (request.getRemoteUser() != null) {
            Typed.keep(request, context.getPartialViewContext().isAjaxRequest());
        }
        Faces.redirect(Typed.address(request));
    }
}
