package org.wellspring.portal.admin.message;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.account.PersonNotFoundException;
import org.wellspring.portal.edition.ItemNotFoundException;

/**
 * When an action is refused, the page is shown again with everything typed, and says why.
 */
final class RefusalHandler extends ExceptionHandlerWrapper {

    /** Where actions run; those that read nothing of their form run at once. */
    private static final Set<PhaseId> ACTIONS = Set.of(PhaseId.APPLY_REQUEST_VALUES, PhaseId.INVOKE_APPLICATION);

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext event = events.next().getContext();
            Optional<DomainException> refusal = cause(event.getException(), DomainException.class);
            if (refusal.isPresent() && ACTIONS.contains(event.getPhaseId())) {
                events.remove();
                answer(event.getContext(), event.getException(), refusal.get());
            }
        }
        super.handle();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static void answer(FacesContext context, Throwable thrown, DomainException refusal) {
        if (context.isPostback()) {
            Refusals.show(refusal, cause(thrown, MisplacedRefusal.class).map(MisplacedRefusal::field));
            context.renderResponse();
        } else if (refusal instanceof ItemNotFoundException || refusal instanceof PersonNotFoundException) {
            sendError(context, SC_NOT_FOUND);
        } else if (refusal instanceof NotPermittedException) {
            sendError(context, SC_FORBIDDEN);
        } else {
            Refusals.show(refusal, Optional.empty());
        }
    }

    private static void sendError(FacesContext context, int status) {
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
