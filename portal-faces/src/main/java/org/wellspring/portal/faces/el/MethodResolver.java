package org.wellspring.portal.faces.el;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Calls what a name and the number of arguments tell apart, {@code #{site.topic(link.slug)}}, and remembers what it
 * found; the standard resolver goes through all methods of the object at each call. The others are left to it.
 */
public class MethodResolver extends PartialResolver {

    private static final ClassValue<Map<Call, Optional<Method>>> METHODS = new ClassValue<>() {

        @Override
        protected Map<Call, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private record Call(String name, int arguments) {

        private Optional<Method> in(Class<?> type) {
            List<Method> named = Stream.of(type.getMethods())
                    .filter(method -> method.getName().equals(name) && !method.isBridge())
                    .toList();
            List<Method> fitting = named.stream()
                    .filter(method -> method.getParameterCount() == arguments)
                    .toList();
            boolean clear = fitting.size() == 1 && named.stream().noneMatch(Method::isVarArgs);
            return clear ? Optional.of(fitting.get(0)) : Optional.empty();
        }
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null) {
            return null;
        }
        Object[] given = arguments == null ? new Object[0] : arguments;
        Optional<Method> found = method(base, new Call(String.valueOf(name), given.length));
        if (found.isEmpty()) {
            return null;
        }
        Object result =
                call(base, found.get(), converted(context, given, found.get().getParameterTypes()));
        context.setPropertyResolved(base, name);
        return result;
    }

    /** Nothing where only an interface or a public ancestor lets the method be called. */
    private static Optional<Method> method(Object base, Call call) {
        return METHODS.get(base.getClass())
                .computeIfAbsent(call, asked -> asked.in(base.getClass()).filter(method -> isAccessible(method, base)));
    }

    private static boolean isAccessible(Method method, Object base) {
        return method.canAccess(Modifier.isStatic(method.getModifiers()) ? null : base);
    }

    private static Object[] converted(ELContext context, Object[] given, Class<?>[] wanted) {
        Object[] converted = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            converted[i] = wanted[i].isInstance(given[i]) ? given[i] : context.convertToType(given[i], wanted[i]);
        }
        return converted;
    }

    private static Object call(Object base, Method method, Object[] arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException refused) {
            throw new ELException("Cannot call " + method, refused);
        }
    }
}
