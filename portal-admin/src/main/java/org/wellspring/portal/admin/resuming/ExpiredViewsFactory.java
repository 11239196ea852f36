package org.wellspring.portal.admin.resuming;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ExpiredViews} before the handlers for everything else. */
public class ExpiredViewsFactory extends ExceptionHandlerFactory {

    public ExpiredViewsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ExpiredViews(getWrapped().getExceptionHandler());
    }
}
