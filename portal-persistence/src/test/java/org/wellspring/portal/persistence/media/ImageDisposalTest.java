package org.wellspring.portal.persistence.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.contributor.Contributor;
import org.wellspring.portal.drafting.Change;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemNotFoundException;
import org.wellspring.portal.media.Image;
import org.wellspring.portal.media.ImageFilter;
import org.wellspring.portal.media.ImageInUseException;
import org.wellspring.portal.media.ImageIsLogoException;
import org.wellspring.portal.media.ImageOverview;
import org.wellspring.portal.media.ImageUse;
import org.wellspring.portal.media.LogoUse;
import org.wellspring.portal.revision.Saving;

/** Which images can be put into the trash, and what becomes of them there. */
class ImageDisposalTest extends LibraryTest {

    @Test
    void anImageThatIsShownOrWasIsNotDeleted() {
        ImageOverview leaf = uploaded("leaf.png", 40);
        Article iron = article("Iron");
        show(iron, leaf);
        assertThatExceptionOfType(ImageInUseException.class)
                .isThrownBy(() -> disposal.delete(PAULA, leaf.id(), open(leaf).version()))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("\u201cIron\u201d", 0));
        publishing.publish(PAULA, approved(iron).id(), iron.version(), Optional.empty());
        write(iron, "<p>Without.</p>");
        assertThatExceptionOfType(ImageInUseException.class)
                .isThrownBy(() -> disposal.delete(PAULA, leaf.id(), open(leaf).version()));
    }

    @Test
    void aPortraitIsNotDeleted() {
        ImageOverview face = uploaded("face.png", 40);
        Contributor ada = contributor("Ada");
        entities.flush();
        drafting.save(
                WALTER,
                new Change(
                        ada.id(),
                        ada.revision(),
                        Optional.empty(),
                        ada.draft().replacing("portrait", face.address()),
                        Saving.SAVED));
        assertThat(open(face).uses())
                .containsExactly(new ImageUse(ItemKind.CONTRIBUTOR, ada.id(), "Ada", true, List.of()));
        assertThatExceptionOfType(ImageInUseException.class)
                .isThrownBy(() -> disposal.delete(PAULA, face.id(), open(face).version()));
    }

    @Test
    void theLogoOfTheSiteIsNeitherUnusedNorDeleted() {
        ImageOverview mark = uploaded("mark.png", 40);
        assertThat(open(mark).logo()).isEqualTo(LogoUse.NEVER);
        showAsLogo(mark.address());
        assertThat(open(mark).logo()).isEqualTo(LogoUse.NOW);
        assertThat(names(lacking(ImageFilter.Lack.USE))).isEmpty();
        assertThatExceptionOfType(ImageIsLogoException.class)
                .isThrownBy(() -> disposal.delete(PAULA, mark.id(), open(mark).version()));
        assertThatExceptionOfType(NotPermittedException.class)
                .as("readers see it")
                .isThrownBy(
                        () -> uploading.replace(WALTER, mark.id(), open(mark).version(), "new.png", png(50)));
    }

    @Test
    void pagesOfThePastKeepTheLogoThatTheyHad() {
        ImageOverview mark = uploaded("mark.png", 40);
        showAsLogo(mark.address());
        now = NOON.plusSeconds(1);
        showAsLogo("");
        assertThat(open(mark).logo()).isEqualTo(LogoUse.EARLIER);
        assertThatExceptionOfType(ImageIsLogoException.class)
                .isThrownBy(() -> disposal.delete(PAULA, mark.id(), open(mark).version()));
    }

    @Test
    void anImageInTheTrashThatBecomesTheLogoIsNotForgotten() {
        ImageOverview mark = uploaded("mark.png", 40);
        disposal.delete(PAULA, mark.id(), open(mark).version());
        showAsLogo(mark.address());
        now = NOON.plus(Duration.ofDays(Image.DAYS_IN_TRASH)).plusSeconds(1);
        assertThat(disposal.forget()).isZero();
    }

    @Test
    void aDeletionCanBeUndone() {
        ImageOverview leaf = uploaded("leaf.png", 40);
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> disposal.delete(WALTER, leaf.id(), open(leaf).version()));
        disposal.delete(PAULA, leaf.id(), open(leaf).version());
        entities.flush();
        assertThat(editing.list(WALTER, ImageFilter.ALL, 0, 10)).isEmpty();
        assertThat(library.current(leaf.key())).isEmpty();
        disposal.restore(PAULA, leaf.id());
        entities.flush();
        assertThat(library.current(leaf.key())).isPresent();
        assertThat(record(leaf).map(AuditEntry::act)).containsExactly("IMAGE_ADDED", "IMAGE_DELETED", "IMAGE_RESTORED");
    }

    @Test
    void whatWasDeletedLongAgoIsForgottenUnlessAnEarlierDraftShowsIt() {
        ImageOverview leaf = uploaded("leaf.png", 40);
        ImageOverview root = uploaded("root.png", 50);
        Article iron = article("Iron");
        show(iron, root);
        write(iron, "<p>Without.</p>");
        disposal.delete(PAULA, leaf.id(), open(leaf).version());
        disposal.delete(PAULA, root.id(), open(root).version());
        entities.flush();
        assertThat(disposal.forget()).isZero();
        now = NOON.plus(Duration.ofDays(Image.DAYS_IN_TRASH)).plusSeconds(1);
        assertThat(disposal.forget()).isEqualTo(1);
        assertThatExceptionOfType(ItemNotFoundException.class).isThrownBy(() -> open(leaf));
        assertThat(store.read(leaf.file().digest())).isEmpty();
        assertThat(store.read(root.file().digest())).isPresent();
    }
}
