package org.wellspring.portal.persistence.search;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** One index in a folder of its own, open for searching and writing. */
final class LuceneIndex implements AutoCloseable {

    private final Path folder;
    private final CloseableSearchMapping mapping;
    private Bookmark bookmark;

    private LuceneIndex(Path folder, CloseableSearchMapping mapping, Bookmark bookmark) {
        this.folder = folder;
        this.mapping = mapping;
        this.bookmark = bookmark;
    }

    /**
     * Opens the index in a folder, an empty one if there is none.
     *
     * @throws org.hibernate.search.util.common.SearchException when it cannot be read
     */
    static LuceneIndex open(Path folder, Synonyms synonyms, Bookmark bookmark) {
        CloseableSearchMapping mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(IndexedEdition.class))
                // Everything that is mapped is named above; no archive has to be looked through.
                .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
                .property("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false)
                .property("hibernate.search.backend.lucene_version", "LATEST")
                .property("hibernate.search.backend.directory.root", folder.toString())
                .property("hibernate.search.backend.thread_pool.size", 1)
                .property("hibernate.search.backend.indexing.queue_count", 1)
                .property(
                        "hibernate.search.backend.analysis.configurer",
                        BeanReference.ofInstance(new Analysis(synonyms)))
                .build();
        return new LuceneIndex(folder, mapping, bookmark);
    }

    /** Has the index hold these editions, and the others no more; searches see that when this returns. */
    void write(List<IndexedEdition> editions, Collection<Long> gone) {
        try (SearchSession session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.writeSync())
                .build()) {
            SearchIndexingPlan plan = session.indexingPlan();
            gone.forEach(id -> plan.purge(IndexedEdition.class, id, null));
            editions.forEach(plan::addOrUpdate);
        }
    }

    SearchSession session() {
        return mapping.createSession();
    }

    Dictionary dictionary(Locale language) {
        return new Dictionary(
                mapping.scope(IndexedEdition.class)
                        .extension(LuceneExtension.get())
                        .openIndexReader(),
                WordsBinder.spelled(language));
    }

    long count() {
        try (SearchSession session = session()) {
            return session.search(IndexedEdition.class).where(f -> f.matchAll()).fetchTotalHitCount();
        }
    }

    Bookmark bookmark() {
        return bookmark;
    }

    /** Remembers how far the record was followed. */
    void turnTo(Bookmark reached) {
        bookmark = reached;
    }

    /** Remembers it beyond the end of the server, too. */
    void keepBookmark() {
        bookmark.keepIn(folder);
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        mapping.close();
    }
}
