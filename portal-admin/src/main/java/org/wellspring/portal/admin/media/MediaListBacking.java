package org.wellspring.portal.admin.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.media.ImageEditing;
import org.wellspring.portal.media.ImageFilter;
import org.wellspring.portal.media.ImageOverview;
import org.wellspring.portal.picture.PictureFormat;

/** The page that shows the library; its address holds what it is filtered by, how it is ordered and which part it is. */
@Named("media")
@RequestScoped
public class MediaListBacking {

    private static final int SIZE = 24;

    private final ImageEditing editing;
    private final ActorBacking actor;
    private final UploadNotes notes;

    private String query;
    private PictureFormat format;
    private ImageFilter.Lack lacking;
    private ImageFilter.Order order;
    private boolean deleted;
    private boolean listed;
    private int page = 1;
    private long count;
    private List<ImageOverview> images = List.of();

    protected MediaListBacking() {
        this(null, null, null);
    }

    @Inject
    public MediaListBacking(ImageEditing editing, ActorBacking actor, UploadNotes notes) {
        this.editing = editing;
        this.actor = actor;
        this.notes = notes;
    }

    public void load() {
        UploadNotes.Notes sent = notes.take();
        sent.added().forEach(Notices::infoText);
        sent.refused().forEach(Notices::errorText);
        ImageFilter filter = new ImageFilter(
                Objects.requireNonNullElse(query, ""),
                Optional.ofNullable(format),
                Optional.ofNullable(lacking),
                deleted,
                Objects.requireNonNullElse(order, ImageFilter.Order.NEWEST));
        count = editing.count(actor.get(), filter);
        page = Math.max(1, Math.min(page, getLast()));
        images = editing.list(actor.get(), filter, (page - 1) * SIZE, SIZE);
    }

    public List<ImageOverview> getImages() {
        return images;
    }

    /** How many images the filter lets through, on all pages. */
    public long getCount() {
        return count;
    }

    public int getLast() {
        return (int) Math.max(1, (count + SIZE - 1) / SIZE);
    }

    public boolean isFiltered() {
        return query != null || format != null || lacking != null;
    }

    public PictureFormat[] getFormats() {
        return PictureFormat.values();
    }

    public ImageFilter.Lack[] getLacks() {
        return ImageFilter.Lack.values();
    }

    public ImageFilter.Order[] getOrders() {
        return ImageFilter.Order.values();
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public PictureFormat getFormat() {
        return format;
    }

    public void setFormat(PictureFormat format) {
        this.format = format;
    }

    public ImageFilter.Lack getLacking() {
        return lacking;
    }

    public void setLacking(ImageFilter.Lack lacking) {
        this.lacking = lacking;
    }

    public ImageFilter.Order getOrder() {
        return order;
    }

    public void setOrder(ImageFilter.Order order) {
        this.order = order;
    }

    public boolean isDeleted() {
        return deleted;
    }

    public void setDeleted(boolean deleted) {
        this.deleted = deleted;
    }

    /** Whether images are shown as lines of a table and not as a grid. */
    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
