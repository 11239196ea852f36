package org.wellspring.portal.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.wellspring.portal.picture.FileLimit;
import org.wellspring.portal.picture.Picture;
import org.wellspring.portal.picture.Rendition;
import org.wellspring.portal.picture.Scaling;

/**
 * Gives the files that readers ask for. A rendition is made when it is first asked for, and kept. Only one picture is
 * decoded at a time: that bounds the memory, and whoever waited for a rendition finds it made by the one before.
 */
@ApplicationScoped
public class Renditions {

    private final Semaphore workbench = new Semaphore(1, true);
    private final ImageStore store;
    private final FileLimit limit;

    protected Renditions() {
        this(null, null);
    }

    @Inject
    public Renditions(ImageStore store, FileLimit limit) {
        this.store = store;
        this.limit = limit;
    }

    /**
     * Reads an uploaded file, and decodes it once.
     *
     * @throws org.wellspring.portal.picture.PictureRefusedException when it is no picture that the portal takes
     */
    Picture read(String fileName, byte[] bytes) {
        Picture picture = Picture.read(fileName, bytes, limit);
        return alone(() -> {
            Scaling.check(picture);
            return picture;
        });
    }

    /** The bytes of a version's own file. */
    public Optional<byte[]> whole(ImageFile file) {
        return store.read(file.digest());
    }

    /** The bytes of a rendition; empty when the image has none, or its file is lost. */
    public Optional<byte[]> find(ImageFile file, Rendition rendition) {
        if (!file.traits().scalable()) {
            return Optional.empty();
        }
        String name = file.digest() + "-" + rendition.name();
        return store.read(name).or(() -> alone(() -> store.read(name).or(() -> made(file, rendition, name))));
    }

    private Optional<byte[]> made(ImageFile file, Rendition rendition, String name) {
        Optional<byte[]> made = whole(file).map(bytes -> Scaling.make(file.format(), file.traits(), bytes, rendition));
        made.ifPresent(bytes -> store.keep(name, bytes));
        return made;
    }

    private <T> T alone(Supplier<T> work) {
        workbench.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            workbench.release();
        }
    }
}
