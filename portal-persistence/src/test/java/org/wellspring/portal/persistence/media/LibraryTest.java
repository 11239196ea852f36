package org.wellspring.portal.persistence.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.drafting.Change;
import org.wellspring.portal.media.AddedImage;
import org.wellspring.portal.media.ImageDetails;
import org.wellspring.portal.media.ImageDisposal;
import org.wellspring.portal.media.ImageEditing;
import org.wellspring.portal.media.ImageFilter;
import org.wellspring.portal.media.ImageKeeping;
import org.wellspring.portal.media.ImageOverview;
import org.wellspring.portal.media.ImageStore;
import org.wellspring.portal.media.ImageUploading;
import org.wellspring.portal.media.NewImage;
import org.wellspring.portal.media.Renditions;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.site.JpaSiteStates;
import org.wellspring.portal.picture.FileLimit;
import org.wellspring.portal.picture.PictureFormat;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.site.ReviseSite;
import org.wellspring.portal.site.Settings;

/** A test of what people do with images, on both databases. */
abstract class LibraryTest extends NewsroomTest {

    static final Actor ADMINISTRATOR = new Actor("ada", Set.of(Role.ADMINISTRATOR), "192.0.2.9");

    @TempDir
    Path folder;

    JpaImageLibrary library;
    JpaImageUses uses;
    ImageStore store;
    Renditions renditions;
    ImageUploading uploading;
    ImageEditing editing;
    ImageDisposal disposal;

    @BeforeEach
    void openLibrary() {
        open(stored("database"));
    }

    void open(ImageStore files) {
        library = new JpaImageLibrary(entities);
        uses = new JpaImageUses(entities);
        store = files;
        renditions = new Renditions(store, new FileLimit(20));
        uploading = new ImageUploading(renditions, new ImageKeeping(library, uses, store, audit, clock));
        editing = new ImageEditing(library, uses, audit, clock);
        disposal = new ImageDisposal(library, uses, store, audit, clock);
    }

    ImageStore stored(String where) {
        return new StoredFiles(entities, MediaSettings.from(Map.of("PORTAL_MEDIA_STORE", where), folder));
    }

    ImageOverview uploaded(String name, int width) {
        return upload(name, width).image();
    }

    AddedImage upload(String name, int width) {
        AddedImage added = uploading.add(WALTER, NewImage.of(name, png(width)));
        entities.flush();
        return added;
    }

    static byte[] png(int width) {
        BufferedImage picture = new BufferedImage(width, width, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.GREEN);
        brush.fillRect(0, 0, width / 2, width / 2);
        brush.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The article's draft shows the image from now on, and nothing else. */
    void show(Article article, ImageOverview image) {
        write(article, "<figure><img src=\"" + image.address() + "\" alt=\"A leaf\"></figure>");
    }

    /** The site shows the image in place of its name from now on; its name again, when there is none. */
    void showAsLogo(String address) {
        Settings settings = new Settings(new JpaSiteStates(entities), audit, clock);
        settings.revise(
                ADMINISTRATOR,
                new ReviseSite(
                        settings.present().number(),
                        "Wellspring",
                        address,
                        List.of("en"),
                        "UTC",
                        "EU",
                        Map.of(),
                        "",
                        "",
                        "",
                        "",
                        false));
        entities.flush();
    }

    void write(Article article, String body) {
        entities.flush();
        drafting.save(
                WALTER,
                new Change(
                        article.id(),
                        article.revision(),
                        Optional.empty(),
                        article.draft().replacing("body", body),
                        Saving.SAVED));
        entities.flush();
    }

    protected ImageDetails open(ImageOverview image) {
        entities.flush();
        return editing.open(WALTER, image.id());
    }

    protected List<String> names(ImageFilter filter) {
        assertThat(editing.count(WALTER, filter))
                .isEqualTo(editing.list(WALTER, filter, 0, 10).size());
        return editing.list(WALTER, filter, 0, 10).stream()
                .map(image -> image.description().name())
                .toList();
    }

    protected Stream<AuditEntry> record(ImageOverview image) {
        entities.flush();
        return entities.createQuery(
                        "select e from AuditEntry e where e.subjectKind = 'IMAGE' and e.subjectId = :id order by e.number",
                        AuditEntry.class)
                .setParameter("id", String.valueOf(image.id()))
                .getResultStream();
    }

    protected static ImageFilter lacking(ImageFilter.Lack lack) {
        return new ImageFilter("", Optional.of(PictureFormat.PNG), Optional.of(lack), false, ImageFilter.Order.NAME);
    }
}
