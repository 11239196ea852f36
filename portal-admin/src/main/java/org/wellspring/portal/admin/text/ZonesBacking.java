package org.wellspring.portal.admin.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The time zones that a person can choose from. */
@Named("zones")
@RequestScoped
public class ZonesBacking {

    public List<String> getAll() {
        return Zones.ALL;
    }
}
