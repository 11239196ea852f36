package org.wellspring.portal.admin.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The messages of the page, for the summary above its form. */
@Named("problems")
@RequestScoped
public class ProblemsBacking {

    /**
     * Something to put right.
     *
     * @param text says what and how
     * @param field the id of the field concerned; {@code null} when there is none
     */
    public record Problem(String text, String field) {}

    public List<Problem> getAll() {
        List<Problem> problems = new ArrayList<>();
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<String> fields = context.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            context.getMessageList(field).stream()
                    .filter(message -> isError(message))
                    .forEach(message -> problems.add(new Problem(message.getSummary(), field)));
        }
        return problems;
    }

    public boolean at(String field) {
        return getAll().stream().anyMatch(problem -> field.equals(problem.field()));
    }

    public List<String> getNotices() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> !isError(message))
                .map(FacesMessage::getSummary)
                .toList();
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }
}
