package org.wellspring.portal.admin.drafting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.wellspring.portal.DomainException;

/** Tells an open page who else has its item open: names, parted by commas. Asking says that the page is still open. */
@WebServlet("/api/others")
public class OthersServlet extends HttpServlet {

    private final transient OthersBacking others;

    @Inject
    public OthersServlet(OthersBacking others) {
        this.others = others;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> item = Optional.ofNullable(request.getParameter("id"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf);
        if (item.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            String names = others.at(item.get());
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(names);
        } catch (DomainException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
