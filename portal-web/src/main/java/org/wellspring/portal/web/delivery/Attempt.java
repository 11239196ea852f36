package org.wellspring.portal.web.delivery;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** An answer of which an inner error goes nowhere: there is something better to send. */
final class Attempt extends HttpServletResponseWrapper {

    private boolean failed;

    Attempt(HttpServletResponse response) {
        super(response);
    }

    void fail() {
        failed = true;
    }

    boolean hasFailed() {
        return failed;
    }

    @Override
    public void sendError(int status) throws IOException {
        sendError(status, null);
    }

    /** What is closed on purpose, or not there, is told. */
    @Override
    public void sendError(int status, String message) throws IOException {
        if (status == SC_INTERNAL_SERVER_ERROR) {
            fail();
        } else {
            super.sendError(status, message);
        }
    }
}
