package org.wellspring.portal.persistence.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.wellspring.portal.media.ImageStore;

/**
 * Keeps files where the operator wants them, and finds them also where they were wanted before, so that the setting can
 * be changed at any time.
 */
@ApplicationScoped
@Transactional
class StoredFiles implements ImageStore {

    private final ImageStore wanted;
    private final ImageStore other;

    protected StoredFiles() {
        wanted = null;
        other = null;
    }

    @Inject
    StoredFiles(EntityManager entities, MediaSettings settings) {
        ImageStore database = new DatabaseFiles(entities);
        ImageStore files = new FolderFiles(settings.folder());
        wanted = settings.inFiles() ? files : database;
        other = settings.inFiles() ? database : files;
    }

    @Override
    public void keep(String name, byte[] bytes) {
        wanted.keep(name, bytes);
    }

    @Override
    public Optional<byte[]> read(String name) {
        return wanted.read(name).or(() -> other.read(name));
    }

    @Override
    public void forget(String digest) {
        wanted.forget(digest);
        other.forget(digest);
    }
}
