package org.wellspring.portal.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.hibernate.search.util.common.SearchException;
import org.wellspring.portal.access.Background;
import org.wellspring.portal.edition.HomeZone;
import org.wellspring.portal.search.Findings;
import org.wellspring.portal.search.IndexCare;
import org.wellspring.portal.search.IndexNotReadyException;
import org.wellspring.portal.search.IndexState;
import org.wellspring.portal.search.IndexState.Progress;
import org.wellspring.portal.search.Search;
import org.wellspring.portal.search.SearchIndex;
import org.wellspring.portal.search.SearchQuery;
import org.wellspring.portal.search.Spelling;
import org.wellspring.portal.search.Suggestion;

/**
 * Keeps the index of this server. Before each search it follows the record to its end, so that what was just published
 * is found and what was just taken back is not. An index that is missing, broken, made by other code, of another
 * record or in another time zone is made anew, beside the one that is searched if that can still be.
 */
@ApplicationScoped
public class IndexKeeper implements SearchIndex, IndexCare {

    private static final System.Logger LOG = System.getLogger(IndexKeeper.class.getName());

    /** A search rather misses what was published this very moment than to wait longer for somebody else's following. */
    private static final int MILLISECONDS_TO_WAIT = 500;

    private final IndexFolders folders;
    private final Synonyms synonyms;
    private final RecordReader record;
    private final Follower follower;
    private final IndexSearch searches;
    private final Background background;
    private final HomeZone zone;
    private final InstantSource clock;

    private final ReadWriteLock exchange = new ReentrantReadWriteLock();
    private final ReentrantLock following = new ReentrantLock();
    private final AtomicBoolean building = new AtomicBoolean();
    private volatile LuceneIndex current;
    private volatile Progress progress;
    private volatile boolean stopped;

    protected IndexKeeper() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    IndexKeeper(
            IndexFolders folders,
            Synonyms synonyms,
            RecordReader record,
            Follower follower,
            TopicReader topics,
            Background background,
            HomeZone zone,
            InstantSource clock) {
        this.folders = folders;
        this.synonyms = synonyms;
        this.record = record;
        this.follower = follower;
        this.searches = new IndexSearch(topics);
        this.background = background;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public Findings find(Search search, Spelling spelling, int offset, int limit) {
        return ask(index -> searches.find(index, search, spelling, offset, limit));
    }

    @Override
    public SearchQuery respelled(SearchQuery query, Locale language, Instant at) {
        return ask(index -> searches.respelled(index, query, language, at));
    }

    @Override
    public List<Suggestion> suggest(SearchQuery begun, Locale language, Instant at, int limit) {
        return ask(index -> searches.suggest(index, begun, language, at, limit));
    }

    private <T> T ask(Function<LuceneIndex, T> question) {
        exchange.readLock().lock();
        try {
            if (current == null || !isFollowed(current)) {
                throw new IndexNotReadyException();
            }
            return question.apply(current);
        } catch (SearchException failed) {
            healed(failed);
            throw new IndexNotReadyException();
        } finally {
            exchange.readLock().unlock();
        }
    }

    /** Whether the index can be searched; if not, another one is being made. */
    private boolean isFollowed(LuceneIndex index) {
        try {
            if (!following.tryLock(MILLISECONDS_TO_WAIT, TimeUnit.MILLISECONDS)) {
                return true;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
        try {
            boolean followed = follower.follow(index);
            if (!followed) {
                LOG.log(Level.INFO, "The index followed another record and is made anew.");
                rebuild();
            }
            return followed;
        } finally {
            following.unlock();
        }
    }

    /** @throws SearchException the failure, when it is not the files that are broken */
    private void healed(SearchException failed) {
        Throwable cause = failed;
        while (cause != null && !(cause instanceof IOException)) {
            cause = cause.getCause();
        }
        if (cause == null) {
            throw failed;
        }
        if (!building.get()) {
            LOG.log(Level.WARNING, "The index is broken and is made anew.", failed);
        }
        rebuild();
    }

    /** What is due now and then: opens or makes the index where there is none, and lets it follow the record. */
    void tend() {
        if (stopped) {
            return;
        }
        if (current == null) {
            open();
        } else {
            ask(index -> index);
            countDaysAtHome();
        }
    }

    private void countDaysAtHome() {
        LuceneIndex index = current;
        if (index != null && !index.bookmark().zone().equals(zone.get()) && !building.get()) {
            LOG.log(Level.INFO, "The site has another time zone, and the index is made anew.");
            rebuild();
        }
    }

    private void open() {
        Optional<LuceneIndex> kept = folders.newest().flatMap(this::usable);
        if (kept.isPresent()) {
            exchange(kept.get());
        } else if (building.compareAndSet(false, true)) {
            build();
        }
    }

    private Optional<LuceneIndex> usable(Path folder) {
        Bookmark bookmark = Bookmark.in(folder).orElseThrow();
        if (!bookmark.form().equals(Form.PRESENT)) {
            return Optional.empty();
        }
        LuceneIndex index = null;
        try {
            index = LuceneIndex.open(folder, synonyms, bookmark);
            index.count();
            if (follower.follow(index)) {
                return Optional.of(index);
            }
        } catch (SearchException broken) {
            LOG.log(Level.WARNING, "The index in {0} is broken and is made anew: {1}", folder, broken.getMessage());
        }
        if (index != null) {
            index.close();
        }
        return Optional.empty();
    }

    @Override
    public void rebuild() {
        if (building.compareAndSet(false, true)) {
            progress = new Progress(0, 0);
            background.run(this::build);
        }
    }

    private void build() {
        Bookmark beginning = new Bookmark(Form.PRESENT, clock.instant(), zone.get(), record.end());
        LuceneIndex fresh = LuceneIndex.open(folders.begin(beginning.builtAt()), synonyms, beginning);
        try {
            if (follower.fill(fresh, this::goesOn) && follower.follow(fresh)) {
                fresh.keepBookmark();
                exchange(fresh);
                LOG.log(Level.INFO, "The index is made: {0} editions.", fresh.count());
            }
        } finally {
            progress = null;
            building.set(false);
            if (fresh != current) {
                fresh.close();
                IndexFolders.delete(fresh.folder());
            }
        }
    }

    private boolean goesOn(Progress made) {
        progress = made;
        return !stopped;
    }

    /** Searches go on in the other index from now on; those that are under way end in the old one. */
    private void exchange(LuceneIndex other) {
        exchange.writeLock().lock();
        LuceneIndex old = current;
        current = other;
        exchange.writeLock().unlock();
        if (old != null) {
            old.close();
        }
        folders.deleteAllBut(other.folder());
    }

    @Override
    public IndexState state() {
        exchange.readLock().lock();
        try {
            LuceneIndex index = current;
            return new IndexState(
                    Optional.ofNullable(index).map(LuceneIndex::bookmark).map(Bookmark::builtAt),
                    index == null ? 0 : index.count(),
                    Optional.ofNullable(progress));
        } finally {
            exchange.readLock().unlock();
        }
    }

    void stop() {
        stopped = true;
        exchange.writeLock().lock();
        try {
            if (current != null) {
                current.keepBookmark();
                current.close();
                current = null;
            }
        } finally {
            exchange.writeLock().unlock();
        }
    }
}
