package org.wellspring.portal.admin.media;

import java.io.Serializable;
import org.wellspring.portal.media.Description;
import org.wellspring.portal.media.ImageDetails;
import org.wellspring.portal.media.ReviseImage;
import org.wellspring.portal.picture.Focus;

/** What the form about an image holds while it is filled in. */
public class ImageForm implements Serializable {

    private final long id;
    private long version;
    private String name;
    private String alternative;
    private boolean decorative;
    private String caption;
    private String credit;
    private String source;
    private int focusX;
    private int focusY;

    ImageForm(ImageDetails details) {
        Description description = details.image().description();
        id = details.image().id();
        version = details.version();
        name = description.name();
        alternative = description.alternative();
        decorative = description.decorative();
        caption = description.caption();
        credit = description.credit();
        source = description.source();
        focusX = details.image().focus().x();
        focusY = details.image().focus().y();
    }

    /** @throws org.wellspring.portal.edition.InvalidContentException when a field breaks a rule */
    ReviseImage wanted() {
        return new ReviseImage(
                id,
                version,
                new Description(name, alternative, decorative, caption, credit, source),
                Focus.nearest(focusX, focusY));
    }

    /** The version of the image that the editor saw. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAlternative() {
        return alternative;
    }

    public void setAlternative(String alternative) {
        this.alternative = alternative;
    }

    public boolean isDecorative() {
        return decorative;
    }

    public void setDecorative(boolean decorative) {
        this.decorative = decorative;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public int getFocusX() {
        return focusX;
    }

    public void setFocusX(int focusX) {
        this.focusX = focusX;
    }

    public int getFocusY() {
        return focusY;
    }

    public void setFocusY(int focusY) {
        this.focusY = focusY;
    }
}
