package org.wellspring.portal.admin.redirect;

import java.io.Serializable;

/** A row of a table in which each address can be led somewhere. */
public class TargetRow implements Serializable {

    private final String path;
    private String target;

    TargetRow(String path, String target) {
        this.path = path;
        this.target = target;
    }

    public String getPath() {
        return path;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
