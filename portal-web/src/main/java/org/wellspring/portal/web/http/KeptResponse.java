package org.wellspring.portal.web.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Keeps the page that is written, so that it can be changed before it goes out. Pages are in UTF-8. */
public final class KeptResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(bytes, false, StandardCharsets.UTF_8);

    public KeptResponse(HttpServletResponse response) {
        super(response);
    }

    /** Whether there is a page, and not an error or a way to another page. */
    public boolean isWhole() {
        return getStatus() == SC_OK && !isCommitted() && content().length > 0;
    }

    /** Whether a page tells why what was sent or asked for is refused. */
    public boolean isRefusal() {
        return getStatus() >= SC_BAD_REQUEST && !isCommitted() && content().length > 0;
    }

    public byte[] content() {
        writer.flush();
        return bytes.toByteArray();
    }

    public String text() {
        return new String(content(), StandardCharsets.UTF_8);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int value) {
                bytes.write(value);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("Pages are written at once");
            }
        };
    }

    /** What is kept has not gone anywhere yet. */
    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void setContentLength(int length) {
        // The page gets another length before it goes out.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The page gets another length before it goes out.
    }
}
