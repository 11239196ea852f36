package org.wellspring.portal.admin.message;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import org.omnifaces.util.Components;
import org.omnifaces.util.Messages;

/** Adds messages to the page, and to the next one after a redirect. */
public final class Notices {

    private Notices() {}

    /** Says on this page what is so. */
    public static void info(String key, Object... arguments) {
        Messages.addGlobal(message(FacesMessage.SEVERITY_INFO, key, arguments));
    }

    /** Says on this page what is so, in a text that is known already. */
    public static void infoText(String text) {
        Messages.addGlobal(new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    /** Says what is wrong with the page as a whole, in a text that is known already. */
    public static void errorText(String text) {
        Messages.addGlobal(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** Says on the next page what was done. */
    public static void flash(String key, Object... arguments) {
        Messages.addFlashGlobal(message(FacesMessage.SEVERITY_INFO, key, arguments));
    }

    /** Says what is wrong with the form as a whole. */
    public static void error(String key, Object... arguments) {
        Messages.addGlobal(message(FacesMessage.SEVERITY_ERROR, key, arguments));
    }

    /** Says what is wrong with a field of the form that was sent. */
    public static void errorAt(String field, String key, Object... arguments) {
        errorAt(field, message(FacesMessage.SEVERITY_ERROR, key, arguments));
    }

    /** Says what is wrong with a field of a form that was not sent now; names it as the page does. */
    public static void errorAtField(String clientId, String key, Object... arguments) {
        FacesContext.getCurrentInstance().addMessage(clientId, message(FacesMessage.SEVERITY_ERROR, key, arguments));
    }

    static void errorAt(String field, FacesMessage message) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.validationFailed();
        Optional<UIComponent> component = find(field);
        component.filter(UIInput.class::isInstance).map(UIInput.class::cast).ifPresent(input -> refuse(context, input));
        context.addMessage(component.map(found -> found.getClientId(context)).orElse(null), message);
    }

    /** A field that is not valid shows what was sent for it, which it forgot when that became the form's. */
    private static void refuse(FacesContext context, UIInput input) {
        input.setValid(false);
        if (!(input instanceof UISelectMany)) {
            input.setSubmittedValue(
                    context.getExternalContext().getRequestParameterMap().get(input.getClientId(context)));
        }
    }

    private static Optional<UIComponent> find(String field) {
        UIForm form = Components.getCurrentForm();
        return form == null || field == null ? Optional.empty() : Optional.ofNullable(form.findComponent(field));
    }

    static FacesMessage message(FacesMessage.Severity severity, String key, Object... arguments) {
        return new FacesMessage(severity, Texts.text(key, arguments), null);
    }
}
