package org.wellspring.portal.web.component;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;

/**
 * Shows what it holds for each entry of a collection. The one of Facelets keeps for each entry what readers might have
 * typed into it, which on these pages they never do.
 */
public class Repeat extends UIComponentBase {

    private String var;
    private String varStatus;

    /**
     * Where the repetition is.
     *
     * @param index counts from 0
     */
    public record Status(int index, boolean last) {

        public boolean isFirst() {
            return index == 0;
        }
    }

    @Override
    public String getFamily() {
        return Fragment.FAMILY;
    }

    public void setVar(String name) {
        var = name;
    }

    public void setVarStatus(String name) {
        varStatus = name;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        Iterable<?> entries = isRendered() ? getValueExpression("value").getValue(context.getELContext()) : null;
        if (entries == null) {
            return;
        }
        Map<String, Object> scope = context.getExternalContext().getRequestMap();
        Object outerEntry = scope.get(var);
        int index = 0;
        for (Iterator<?> entry = entries.iterator(); entry.hasNext(); index++) {
            scope.put(var, entry.next());
            if (varStatus != null) {
                scope.put(varStatus, new Status(index, !entry.hasNext()));
            }
            encode(context);
        }
        scope.put(var, outerEntry);
    }

    private void encode(FacesContext context) throws IOException {
        for (UIComponent child : getChildren()) {
            child.encodeAll(context);
        }
    }
}
