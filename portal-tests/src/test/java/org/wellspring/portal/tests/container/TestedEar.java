package org.wellspring.portal.tests.container;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.wellspring.portal.server.Project;

/** The EAR as it ships, with one more war that holds a test class. */
final class TestedEar {

    private static final String APPLICATION = "META-INF/application.xml";

    private TestedEar() {}

    static EnterpriseArchive with(Class<?> test) {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "wellspring.ear")
                .importFrom(Project.here().ear().toFile())
                .as(EnterpriseArchive.class);
        WebArchive war = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addClass(test)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibrary(jarOf(Assertions.class));
        return ear.addAsModule(Testable.archiveToTest(war))
                .addAsManifestResource(new StringAsset(withModule(ear)), "application.xml");
    }

    private static String withModule(EnterpriseArchive ear) {
        try (var descriptor = ear.get(APPLICATION).getAsset().openStream()) {
            String module =
                    "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>";
            String xml = new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
            return xml.replaceFirst("(?=<library-directory>)|(?=</application>)", module);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
