package org.wellspring.portal.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.CurrentPreview;
import org.wellspring.portal.web.address.ReadingInstant;

/** The form that asks whether a page was helpful. */
@Named("feedback")
@RequestScoped
public class FeedbackBacking {

    @Inject
    private CurrentAddress address;

    @Inject
    private ReadingInstant reading;

    @Inject
    private CurrentPreview preview;

    private String problem;
    private String comment;

    void refuse(String key, String typed) {
        problem = key;
        comment = typed;
    }

    /** Only of a page as it is now. */
    public boolean isAsked() {
        return reading.link().isEmpty() && preview.get().isEmpty();
    }

    /** Where the form is sent. */
    public String getTarget() {
        return "/feedback" + getPage();
    }

    /** The page that is asked about. */
    public String getPage() {
        return address.get().orElseThrow().toString();
    }

    /** The key of what is wrong with the answer; {@code null} when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** As typed. */
    public String getComment() {
        return comment;
    }
}
