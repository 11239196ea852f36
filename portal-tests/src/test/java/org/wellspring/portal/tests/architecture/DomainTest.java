package org.wellspring.portal.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.wellspring.portal.tests.architecture.Modules.DOMAIN;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.transaction.Transactional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.edition.Edition;

class DomainTest {

    @Test
    void knowsNoDatabaseAndNoWebPage() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.wellspring.portal..",
                        "java..",
                        "javax.crypto..",
                        "javax.imageio..",
                        "jakarta.persistence..",
                        "jakarta.validation..",
                        "jakarta.inject..",
                        "jakarta.enterprise..",
                        "jakarta.transaction..",
                        "org.jsoup..",
                        "org.owasp.html..",
                        "com.github.difflib..",
                        "com.twelvemonkeys..",
                        "com.nulabinc.zxcvbn..",
                        "com.eatthepath.otp..")
                .check(DOMAIN);
    }

    @Test
    void leavesTheDatabaseToPersistence() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .check(DOMAIN);
    }

    @Test
    void hasNoCyclesAmongItsSubjects() {
        slices().matching("org.wellspring.portal.(*)..")
                .should()
                .beFreeOfCycles()
                .check(DOMAIN);
    }

    @Test
    void drawsTransactionsAroundUseCasesOnly() {
        classes()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .bePublic()
                .andShould()
                .notBeAnnotatedWith(Entity.class)
                .check(DOMAIN);
        methods().should().notBeAnnotatedWith(Transactional.class).check(DOMAIN);
    }

    @Test
    void takesTheTimeFromTheInjectedClockOnly() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "tells the time without a clock",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(DOMAIN);
    }

    /** An edition changes only while its item, which counts its own changes, is locked. */
    @Test
    void countsTheChangesOfEveryEntityThatCanChange() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotAssignableTo(Edition.class)
                .and(describe("have a column that can change", DomainTest::canChange))
                .should(HaveField.thatIsAnnotatedWith(Version.class))
                .check(DOMAIN);
    }

    private static boolean canChange(JavaClass entity) {
        return entity.getAllFields().stream()
                .anyMatch(field -> field.tryGetAnnotationOfType(Column.class)
                                .filter(Column::updatable)
                                .isPresent()
                        || field.tryGetAnnotationOfType(JoinColumn.class)
                                .filter(JoinColumn::updatable)
                                .isPresent());
    }

    @Test
    void loadsRelationsOnlyWhenTheyAreAskedFor() {
        fields().that()
                .areAnnotatedWith(ManyToOne.class)
                .should(be(
                        "lazy",
                        field -> field.getAnnotationOfType(ManyToOne.class).fetch() == FetchType.LAZY))
                .check(DOMAIN);
    }

    @Test
    void keepsEnumsByTheirNames() {
        fields().that()
                .areAnnotatedWith(Enumerated.class)
                .should(be(
                        "kept by name",
                        field -> field.getAnnotationOfType(Enumerated.class).value() == EnumType.STRING))
                .check(DOMAIN);
        fields().that(describe("hold an enum of an entity", DomainTest::isEnumOfAnEntity))
                .should()
                .beAnnotatedWith(Enumerated.class)
                .check(DOMAIN);
    }

    private static boolean isEnumOfAnEntity(JavaField field) {
        return field.getOwner().isAnnotatedWith(Entity.class)
                && field.getRawType().isEnum()
                && !field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static ArchCondition<JavaField> be(String what, Predicate<JavaField> condition) {
        return ArchCondition.from(describe("be " + what, condition));
    }
}
