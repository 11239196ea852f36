package org.wellspring.portal.admin.account;

import java.util.Locale;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.session.Device;

/** Devices in words. */
public final class Devices {

    private Devices() {}

    public static String readable(Device device, Locale language) {
        String browser = device.browser().orElseGet(() -> Texts.text(language, "device.browser"));
        String system = device.system().orElseGet(() -> Texts.text(language, "device.system"));
        return Texts.text(language, "device", browser, system);
    }
}
