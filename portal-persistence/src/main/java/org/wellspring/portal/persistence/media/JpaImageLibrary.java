package org.wellspring.portal.persistence.media;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.wellspring.portal.media.Image;
import org.wellspring.portal.media.ImageFile;
import org.wellspring.portal.media.ImageLibrary;

@Dependent
class JpaImageLibrary implements ImageLibrary {

    private final EntityManager entities;

    @Inject
    JpaImageLibrary(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Image image) {
        if (find(image.digest()).isEmpty()) {
            entities.persist(image);
        }
    }

    @Override
    public Optional<ImageFile> find(String digest) {
        return entities.createQuery("""
                        select new org.wellspring.portal.media.ImageFile(i.format, i.bytes)
                        from Image i where i.digest = :digest
                        """, ImageFile.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }
}
