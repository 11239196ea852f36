package org.wellspring.portal.admin.text;

import java.time.ZoneId;
import java.util.List;

/** The time zones that a person can choose from. */
public final class Zones {

    public static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(name -> name.equals("UTC") || name.contains("/") && !name.matches("(Etc|SystemV)/.*"))
            .sorted()
            .toList();

    private Zones() {}
}
