package org.wellspring.portal.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;

/** Where searching keeps its files in the data folder, made injectable. */
@ApplicationScoped
class SearchResources {

    private static final Path FOLDER = Path.of(System.getProperty("portal.data", "data"), "search");

    @Produces
    IndexFolders indexes() {
        return new IndexFolders(FOLDER);
    }

    @Produces
    Synonyms synonyms() {
        return new Synonyms(FOLDER);
    }
}
