package org.wellspring.portal.admin.media;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What became of files that a form without a script sent, until the next page tells it. */
@SessionScoped
public class UploadNotes implements Serializable {

    private final List<String> added = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    /** What was added or was there already, and what was refused with the reason; in the order of the files. */
    public record Notes(List<String> added, List<String> refused) {}

    synchronized void add(String text) {
        added.add(text);
    }

    synchronized void refuse(String text) {
        refused.add(text);
    }

    /** Tells them once. */
    synchronized Notes take() {
        Notes notes = new Notes(List.copyOf(added), List.copyOf(refused));
        added.clear();
        refused.clear();
        return notes;
    }
}
