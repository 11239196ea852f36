package org.wellspring.portal.admin.resuming;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import org.wellspring.portal.admin.message.Notices;

/** Puts what was typed on a page that the server had forgotten into the fields of the same page, before it is shown. */
public class Refilling implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback()) {
            return;
        }
        Typed.take(Faces.getRequest()).ifPresent(typed -> {
            Notices.info("resuming.message.typed");
            context.getViewRoot()
                    .visitTree(VisitContext.createVisitContext(new Sent(context, typed)), (visit, component) -> {
                        if (isWaiting(component, visit.getFacesContext(), typed)) {
                            component.decode(visit.getFacesContext());
                        }
                        if (component instanceof HtmlInputFile) {
                            askAgain(component.getClientId(visit.getFacesContext()), typed);
                        }
                        return VisitResult.ACCEPT;
                    });
        });
    }

    private static void askAgain(String field, Typed typed) {
        Optional.ofNullable(typed.files().get(field))
                .ifPresent(file -> Notices.errorAtField(field, "resuming.message.file", file));
    }

    /** Whether the component is a field that was sent, or that said by its absence that nothing in it was chosen. */
    private static boolean isWaiting(UIComponent component, FacesContext context, Typed typed) {
        if (!(component instanceof UIInput)
                || component instanceof UIViewParameter
                || component instanceof HtmlInputFile) {
            return false;
        }
        String form = Optional.ofNullable(Components.getClosestParent(component, UIForm.class))
                .map(parent -> parent.getClientId(context))
                .orElse("");
        return typed.values().containsKey(component.getClientId(context))
                || !typed.isPart() && typed.values().containsKey(form);
    }

    /** The request, as if it had sent what was typed. */
    private static final class Sent extends FacesContextWrapper {

        private final ExternalContext external;

        Sent(FacesContext wrapped, Typed typed) {
            super(wrapped);
            this.external = new SentValues(wrapped.getExternalContext(), typed.values());
        }

        @Override
        public ExternalContext getExternalContext() {
            return external;
        }
    }

    /** The suppressed warning is about a method of the class above. */
    @SuppressWarnings("unchecked")
    private static final class SentValues extends ExternalContextWrapper {

        private final Map<String, String[]> values;
        private final Map<String, String> firstValues = new HashMap<>();

        SentValues(ExternalContext wrapped, Map<String, String[]> values) {
            super(wrapped);
            this.values = values;
            values.forEach((name, all) -> firstValues.put(name, all[0]));
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            return firstValues;
        }

        @Override
        public Map<String, String[]> getRequestParameterValuesMap() {
            return values;
        }
    }
}
