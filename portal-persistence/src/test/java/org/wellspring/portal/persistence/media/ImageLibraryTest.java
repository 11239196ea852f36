package org.wellspring.portal.persistence.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.edition.ConflictException;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.media.Description;
import org.wellspring.portal.media.ImageDetails;
import org.wellspring.portal.media.ImageFilter;
import org.wellspring.portal.media.ImageOverview;
import org.wellspring.portal.media.ImageUse;
import org.wellspring.portal.media.NewImage;
import org.wellspring.portal.media.ReviseImage;
import org.wellspring.portal.media.ShownImage;
import org.wellspring.portal.picture.Focus;
import org.wellspring.portal.picture.PictureFormat;

class ImageLibraryTest extends LibraryTest {

    @Test
    void anUploadIsInTheLibraryWithANameFromItsFile() {
        ImageOverview leaf = uploaded("C:\\fake\\Green_leaf of a tree.PNG", 40);
        assertThat(leaf.description()).isEqualTo(Description.of("Green leaf of a tree"));
        assertThat(leaf.address()).matches("/media/[0-9a-f]{64}/green-leaf-of-a-tree\\.png");
        assertThat(leaf.file().format()).isEqualTo(PictureFormat.PNG);
        assertThat(leaf.addedBy()).isEqualTo("walter");
        assertThat(record(leaf).map(AuditEntry::act)).containsExactly("IMAGE_ADDED");
    }

    @Test
    void theSameFileIsInTheLibraryOnce() {
        ImageOverview leaf = uploaded("leaf.png", 40);
        assertThat(upload("other.png", 40).known()).isTrue();
        assertThat(upload("other.png", 40).image().id()).isEqualTo(leaf.id());
        assertThat(editing.count(WALTER, ImageFilter.ALL)).isEqualTo(1);
    }

    @Test
    void onlyWhoWritesAddsAndOnlyWhoEditsLooks() {
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> uploading.add(RITA, NewImage.of("a.png", png(4))));
        assertThat(editing.list(RITA, ImageFilter.ALL, 0, 10)).isEmpty();
    }

    @Test
    void imagesAreFoundByEveryWordThatIsSaidOfThem() {
        describe(uploaded("leaf.png", 40), "Green leaf", "A leaf with 100% of its veins", "Anna");
        describe(uploaded("root.png", 50), "Root", "", "Walter");
        assertThat(names(ImageFilter.ofWords("VEINS anna"))).containsExactly("Green leaf");
        assertThat(names(ImageFilter.ofWords("100%"))).containsExactly("Green leaf");
        assertThat(names(ImageFilter.ofWords("%"))).containsExactly("Green leaf");
        assertThat(names(ImageFilter.ofWords("leaf walter"))).isEmpty();
        assertThat(names(ImageFilter.ofWords("root.png"))).containsExactly("Root");
    }

    @Test
    void imagesAreFoundByWhatTheyLack() {
        ImageOverview leaf = uploaded("leaf.png", 40);
        describe(uploaded("root.png", 50), "Root", "A root", "");
        show(article("Iron"), leaf);
        assertThat(names(lacking(ImageFilter.Lack.ALTERNATIVE))).containsExactly("leaf");
        assertThat(names(lacking(ImageFilter.Lack.USE))).containsExactly("Root");
        assertThat(names(lacking(ImageFilter.Lack.CREDIT))).containsExactlyInAnyOrder("leaf", "Root");
    }

    @Test
    void aPageOfTheListCostsTwoStatementsAtMost() {
        for (int number = 0; number < 5; number++) {
            show(article("Article " + number), uploaded("leaf" + number + ".png", 40 + number));
        }
        ImageFilter sorted =
                new ImageFilter("leaf", Optional.empty(), Optional.empty(), false, ImageFilter.Order.LARGEST);
        assertThat(statements(
                        () -> assertThat(editing.list(WALTER, sorted, 1, 3)).hasSize(3)))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void whereAnImageIsShownIsKnown() {
        ImageOverview leaf = uploaded("leaf.png", 40);
        Article iron = article("Iron");
        show(iron, leaf);
        publishing.publish(PAULA, approved(iron).id(), iron.version(), Optional.empty());
        entities.flush();
        write(iron, "<p>Without.</p>");
        assertThat(open(leaf).uses())
                .containsExactly(new ImageUse(ItemKind.ARTICLE, iron.id(), "Iron", false, List.of(1)));
        show(iron, leaf);
        assertThat(open(leaf).uses())
                .containsExactly(new ImageUse(ItemKind.ARTICLE, iron.id(), "Iron", true, List.of(1)));
        assertThat(editing.list(WALTER, ImageFilter.ALL, 0, 10).get(0).uses()).isEqualTo(1);
    }

    @Test
    void aReplacedFileKeepsTheAddressAndThePast() {
        ImageOverview leaf = uploaded("leaf.png", 40);
        now = NOON.plusSeconds(60);
        uploading.replace(WALTER, leaf.id(), open(leaf).version(), "new.png", png(50));
        entities.flush();
        ImageDetails replaced = open(leaf);
        assertThat(replaced.image().address()).isEqualTo(leaf.address());
        assertThat(replaced.versions())
                .extracting(ImageDetails.VersionOverview::number)
                .containsExactly(2, 1);
        assertThat(widthAt(leaf, 59)).isEqualTo(40);
        assertThat(widthAt(leaf, 60)).isEqualTo(50);
        assertThat(widthAt(leaf, -3_600)).isEqualTo(40);
        assertThat(library.current(leaf.key()).orElseThrow().file().width()).isEqualTo(50);
        assertThat(library.version(leaf.key(), leaf.file().mark())
                        .orElseThrow()
                        .file()
                        .width())
                .isEqualTo(40);
        assertThat(store.read(leaf.file().digest())).isPresent();
    }

    private int widthAt(ImageOverview image, int seconds) {
        List<ShownImage> shown = library.shown(Set.of(image.key()), NOON.plusSeconds(seconds));
        assertThat(shown).hasSize(1);
        return shown.get(0).file().width();
    }

    @Test
    void onlyPublishersReplaceWhatReadersSee() {
        ImageOverview leaf = uploaded("leaf.png", 40);
        Article iron = article("Iron");
        show(iron, leaf);
        publishing.publish(PAULA, approved(iron).id(), iron.version(), Optional.empty());
        entities.flush();
        long version = open(leaf).version();
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> uploading.replace(WALTER, leaf.id(), version, "new.png", png(50)));
        uploading.replace(ANNA, leaf.id(), version, "new.png", png(50));
        assertThat(record(leaf).map(AuditEntry::act)).containsExactly("IMAGE_ADDED", "IMAGE_REPLACED");
    }

    @Test
    void whoDidNotSeeTheLastChangeIsTold() {
        ImageOverview leaf = uploaded("leaf.png", 40);
        long seen = open(leaf).version();
        describe(leaf, "Leaf", "A leaf", "");
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> uploading.replace(WALTER, leaf.id(), seen, "new.png", png(50)));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> disposal.delete(PAULA, leaf.id(), seen));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> editing.revise(
                        WALTER, new ReviseImage(leaf.id(), seen, Description.of("Other"), Focus.CENTRE)));
    }

    @Test
    void whatIsSaidHasLimits() {
        assertThatExceptionOfType(InvalidContentException.class).isThrownBy(() -> Description.of(" "));
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> new Description("a", "x".repeat(501), false, "", "", ""));
        assertThat(new Description("a", "said before", true, "", "", "").alternative())
                .isEmpty();
    }

    private void describe(ImageOverview image, String name, String alternative, String credit) {
        Description wanted = new Description(name, alternative, false, "", credit, "");
        editing.revise(WALTER, new ReviseImage(image.id(), open(image).version(), wanted, new Focus(20, 80)));
        entities.flush();
    }
}
