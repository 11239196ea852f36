package org.wellspring.portal.web.feedback;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.edition.NotPublicException;
import org.wellspring.portal.feedback.GiveFeedback;
import org.wellspring.portal.feedback.GivingFeedback;
import org.wellspring.portal.feedback.NetworkAddress;
import org.wellspring.portal.feedback.TooMuchFeedbackException;
import org.wellspring.portal.web.address.Address;
import org.wellspring.portal.web.address.CurrentAddress;

/** Takes the answer to whether a page was helpful, and leads back to the page; what cannot be taken is shown again. */
@WebServlet("/feedback/*")
public class FeedbackServlet extends HttpServlet {

    /** A comment of the greatest length, whatever its characters, encoded. */
    private static final int MOST_BYTES = 16 * 1024;

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final String WAIT_SECONDS = "600";

    private final transient GivingFeedback giving;
    private final transient CurrentAddress current;
    private final transient FeedbackBacking form;

    @Inject
    public FeedbackServlet(GivingFeedback giving, CurrentAddress current, FeedbackBacking form) {
        this.giving = giving;
        this.current = current;
        this.form = form;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!SameOrigin.holds(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            take(request, response);
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String helpful = request.getParameter("helpful");
        String comment = request.getParameter("comment");
        if (!"yes".equals(helpful) && !"no".equals(helpful)) {
            showAgain(UNPROCESSABLE, "feedback.message.no_answer", comment, request, response);
        } else if (isTrapped(request)) {
            thank(response);
        } else {
            give(helpful.equals("yes"), comment, request, response);
        }
    }

    /** Nobody sees that field, so nobody but a machine fills it. */
    private static boolean isTrapped(HttpServletRequest request) {
        String website = request.getParameter("website");
        return website != null && !website.isEmpty();
    }

    private void give(boolean helpful, String comment, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Address page = current.get().orElseThrow();
        try {
            giving.give(
                    new GiveFeedback(page.route().kind().orElseThrow(), page.language(), page.slug(), helpful, comment),
                    new NetworkAddress(request.getRemoteAddr()));
            thank(response);
        } catch (InvalidContentException tooLong) {
            showAgain(UNPROCESSABLE, "feedback.message.too_long", comment, request, response);
        } catch (TooMuchFeedbackException flood) {
            response.setHeader("Retry-After", WAIT_SECONDS);
            showAgain(TOO_MANY, "feedback.message.too_much", comment, request, response);
        } catch (NotPublicException gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void thank(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", current.get().orElseThrow() + "#feedback_thanks");
    }

    private void showAgain(
            int status, String problem, String comment, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(status);
        form.refuse(problem, comment);
        request.getRequestDispatcher("/WEB-INF/pages/feedback.xhtml").forward(request, response);
    }
}
