package org.wellspring.portal.persistence.media;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.media.Image;
import org.wellspring.portal.media.ImageFilter;
import org.wellspring.portal.media.ImageLibrary;
import org.wellspring.portal.media.ImageOverview;
import org.wellspring.portal.media.ImageVersion;
import org.wellspring.portal.media.ShownImage;

@Dependent
public class JpaImageLibrary implements ImageLibrary {

    private static final String SHOWN =
            "select new org.wellspring.portal.media.ShownImage(i.key, i.fileName, v.file, i.focus)"
                    + " from ImageVersion v join v.image i where ";

    private static final String SAID = "lower(concat(i.description.name, ' ', i.description.alternative, ' ',"
            + " i.description.caption, ' ', i.description.credit, ' ', i.description.source, ' ', i.fileName))";

    private static final String NO_LOGO =
            "not exists (select s.id from SiteState s where s.logo like concat('/media/', i.key, '/%'))";

    private final EntityManager entities;

    @Inject
    public JpaImageLibrary(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Image image) {
        entities.persist(image);
    }

    @Override
    public void add(ImageVersion version) {
        entities.persist(version);
    }

    @Override
    public void remove(Image image) {
        versions(image.id()).forEach(entities::remove);
        entities.remove(image);
        entities.flush();
    }

    @Override
    public Optional<Image> find(long id) {
        return Optional.ofNullable(entities.find(Image.class, id));
    }

    @Override
    public Optional<Image> findToChange(long id) {
        Optional<Image> image = find(id);
        image.ifPresent(found -> entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return image;
    }

    @Override
    public Optional<Image> withFile(String digest) {
        return entities.createQuery(
                        "select i from Image i where i.file.digest = :digest and i.deletedAt is null order by i.id",
                        Image.class)
                .setParameter("digest", digest)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ImageVersion> versions(long imageId) {
        return entities.createQuery(
                        "select v from ImageVersion v where v.image.id = :id order by v.number desc",
                        ImageVersion.class)
                .setParameter("id", imageId)
                .getResultList();
    }

    @Override
    public boolean isKept(String digest) {
        return entities.createQuery("select count(v) from ImageVersion v where v.file.digest = :digest", Long.class)
                        .setParameter("digest", digest)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<Image> deletedBefore(Instant at, int limit) {
        return entities.createQuery("""
                        select i from Image i where i.deletedAt < :at
                        and i.drafts is empty and i.earlierDrafts is empty and i.editions is empty and %s
                        order by i.deletedAt
                        """.formatted(NO_LOGO), Image.class)
                .setParameter("at", at)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<ImageOverview> list(ImageFilter filter, int offset, int limit) {
        String query = "select i, size(i.drafts) from Image i" + where(filter) + " order by " + order(filter.order());
        return withWords(entities.createQuery(query, Object[].class), filter)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> ImageOverview.of((Image) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    @Override
    public long count(ImageFilter filter) {
        return withWords(entities.createQuery("select count(i) from Image i" + where(filter), Long.class), filter)
                .getSingleResult();
    }

    private static String where(ImageFilter filter) {
        StringBuilder where =
                new StringBuilder(filter.deleted() ? " where i.deletedAt is not null" : " where i.deletedAt is null");
        filter.format().ifPresent(format -> where.append(" and i.file.format = :format"));
        filter.lacking().ifPresent(lack -> where.append(" and ").append(lacking(lack)));
        for (int word = 0; word < words(filter).size(); word++) {
            where.append(" and ")
                    .append(SAID)
                    .append(" like :word")
                    .append(word)
                    .append(" escape '!'");
        }
        return where.toString();
    }

    private static String lacking(ImageFilter.Lack lack) {
        return switch (lack) {
            case ALTERNATIVE -> "i.description.decorative = false and i.description.alternative = ''";
            case USE -> "i.drafts is empty and i.editions is empty and " + NO_LOGO;
            case CREDIT -> "i.description.credit = ''";
        };
    }

    private static String order(ImageFilter.Order order) {
        return switch (order) {
            case NEWEST -> "i.addedAt desc, i.id desc";
            case OLDEST -> "i.addedAt, i.id";
            case NAME -> "lower(i.description.name), i.id";
            case LARGEST -> "i.file.size desc, i.id";
        };
    }

    private static List<String> words(ImageFilter filter) {
        return Stream.of(filter.words()
                        .replace("\0", "")
                        .toLowerCase(Locale.ROOT)
                        .split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(10)
                .map(word -> word.replaceAll("[!%_]", "!$0"))
                .toList();
    }

    private static <T> TypedQuery<T> withWords(TypedQuery<T> query, ImageFilter filter) {
        filter.format().ifPresent(format -> query.setParameter("format", format));
        List<String> words = words(filter);
        for (int word = 0; word < words.size(); word++) {
            query.setParameter("word" + word, "%" + words.get(word) + "%");
        }
        return query;
    }

    @Override
    public List<ShownImage> shown(Collection<String> keys, Instant at) {
        return entities.createQuery(SHOWN + """
                        i.key in :keys and v.number = coalesce(
                          (select max(w.number) from ImageVersion w where w.image = i and w.addedAt <= :at), 1)
                        """, ShownImage.class)
                .setParameter("keys", keys)
                .setParameter("at", at)
                .getResultList();
    }

    @Override
    public Optional<ShownImage> current(String key) {
        return entities.createQuery(
                        SHOWN + "i.key = :key and i.deletedAt is null and v.number = i.lastVersion", ShownImage.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ShownImage> version(String key, String mark) {
        return entities.createQuery(
                        SHOWN + "i.key = :key and i.deletedAt is null and v.file.digest like :mark order by v.number",
                        ShownImage.class)
                .setParameter("key", key)
                .setParameter("mark", mark + "%")
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
