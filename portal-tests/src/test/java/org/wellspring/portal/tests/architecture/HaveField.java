package org.wellspring.portal.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;

/** A class, or one that it extends, has a field with the annotation. */
final class HaveField extends ArchCondition<JavaClass> {

    private final Class<? extends Annotation> annotation;

    private HaveField(Class<? extends Annotation> annotation) {
        super("have a field annotated with @" + annotation.getSimpleName());
        this.annotation = annotation;
    }

    static HaveField thatIsAnnotatedWith(Class<? extends Annotation> annotation) {
        return new HaveField(annotation);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean has = type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(annotation));
        events.add(new SimpleConditionEvent(type, has, type.getName() + (has ? " has one" : " has none")));
    }
}
