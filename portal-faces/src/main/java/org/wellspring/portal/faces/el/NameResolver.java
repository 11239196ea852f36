package org.wellspring.portal.faces.el;

import jakarta.el.ELContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what pages name: beans, bundles of texts, and what is in the request, such as the entries of a list; in the order
 * of Jakarta Faces 4.0, 5.6.2.1. The standard resolvers ask the container for each name at each expression.
 */
public class NameResolver extends PartialResolver {

    /**
     * By their names, which are as many as pages know. What the container gives for a bean of a normal scope stands for
     * the one of whatever request asks (CDI 4.0, 5.4), so it is the same for all of them.
     */
    private final Map<String, Optional<Object>> beans = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        Object value = bean(name).orElseGet(() -> shared((FacesContext) context.getContext(FacesContext.class), name));
        if (value != null) {
            context.setPropertyResolved(null, name);
        }
        return value;
    }

    private Optional<Object> bean(String name) {
        return beans.computeIfAbsent(name, NameResolver::look);
    }

    private static Optional<Object> look(String name) {
        BeanManager container = CDI.current().getBeanManager();
        Bean<?> bean = container.resolve(container.getBeans(name));
        return bean != null && container.isNormalScope(bean.getScope())
                ? Optional.of(container.getReference(bean, Object.class, container.createCreationalContext(bean)))
                : Optional.empty();
    }

    private static Object shared(FacesContext faces, String name) {
        Object texts = faces.getApplication().getResourceBundle(faces, name);
        return texts == null ? faces.getExternalContext().getRequestMap().get(name) : texts;
    }
}
