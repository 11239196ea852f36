package org.wellspring.portal.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.wellspring.portal.tests.architecture.Modules.ALL;

import jakarta.inject.Named;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

class ModulesTest {

    private static final String DOMAIN = "org.wellspring.portal";
    private static final String PERSISTENCE = DOMAIN + ".persistence..";
    private static final String FACES = DOMAIN + ".faces..";
    private static final String WEB = DOMAIN + ".web..";
    private static final String ADMIN = DOMAIN + ".admin..";

    @Test
    void aWarKnowsNeitherPersistenceNorTheOtherWar() {
        noClasses()
                .that()
                .resideInAPackage(WEB)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PERSISTENCE, ADMIN)
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage(ADMIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PERSISTENCE, WEB)
                .check(ALL);
    }

    @Test
    void theSharedFacesPartsKnowNoWar() {
        noClasses()
                .that()
                .resideInAPackage(FACES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PERSISTENCE, WEB, ADMIN)
                .check(ALL);
    }

    @Test
    void persistenceKnowsNoWar() {
        noClasses()
                .that()
                .resideInAPackage(PERSISTENCE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FACES, WEB, ADMIN)
                .check(ALL);
    }

    @Test
    void onlyPersistenceTalksToTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PERSISTENCE)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..", "java.sql..", "javax.sql..", "org.flywaydb..")
                .check(ALL);
    }

    @Test
    void onlyTheWarsAndTheirSharedPartsRenderPages() {
        noClasses()
                .that()
                .resideOutsideOfPackages(FACES, WEB, ADMIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces..", "jakarta.el..")
                .check(ALL);
    }

    @Test
    void pagesHaveBackingBeansAndNothingElseIsNamed() {
        classes()
                .that()
                .areAnnotatedWith(Named.class)
                .should()
                .haveSimpleNameEndingWith("Backing")
                .check(ALL);
    }

    @Test
    void noBackingBeanHoldsAnEntity() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Backing")
                .should()
                .haveRawType(com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith(
                                Entity.class)
                        .forSubtype())
                .check(ALL);
    }

    @Test
    void nobodyWritesToTheStandardStreamsOrUsesTheOldDate() {
        noClasses().should(ACCESS_STANDARD_STREAMS).check(ALL);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .check(ALL);
    }

    @Test
    void nobodyTellsTheTimeWithoutTheClock() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .check(ALL);
    }
}
