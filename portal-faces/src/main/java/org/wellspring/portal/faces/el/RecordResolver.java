package org.wellspring.portal.faces.el;

import static java.util.stream.Collectors.toMap;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets pages read the components of records as properties, {@code #{teaser.title}}. Jakarta EE 11 brings its own; this
 * one goes then.
 */
public class RecordResolver extends ELResolver {

    /** The JVM makes the components of a record anew each time it is asked for them, a sixth of what a page took. */
    private static final ClassValue<Map<Object, Method>> ACCESSORS = new ClassValue<>() {

        @Override
        protected Map<Object, Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .collect(toMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Optional<Method> accessor = accessor(base, property);
        accessor.ifPresent(found -> context.setPropertyResolved(base, property));
        return accessor.map(found -> read(base, found)).orElse(null);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        accessor(base, property).ifPresent(found -> context.setPropertyResolved(base, property));
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (accessor(base, property).isPresent()) {
            throw new PropertyNotWritableException("A record does not change: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        Optional<Method> accessor = accessor(base, property);
        accessor.ifPresent(found -> context.setPropertyResolved(base, property));
        return accessor.isPresent();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Optional<Method> accessor(Object base, Object property) {
        return base instanceof Record
                ? Optional.ofNullable(ACCESSORS.get(base.getClass()).get(property))
                : Optional.empty();
    }

    private static Object read(Object base, Method accessor) {
        try {
            return accessor.invoke(base);
        } catch (ReflectiveOperationException failed) {
            throw new ELException("Cannot read " + accessor, failed);
        }
    }
}
