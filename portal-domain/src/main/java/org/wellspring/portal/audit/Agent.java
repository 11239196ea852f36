package org.wellspring.portal.audit;

/** Whoever acts, as the record names them. */
public interface Agent {

    /** The account's name; blank when nobody has shown who they are. */
    String name();

    /** The network address that the act came from, or a word for the portal itself. */
    String origin();

    /** Somebody who has not shown who they are. */
    static Agent unknown(String origin) {
        return new Unknown(origin);
    }

    /** @param origin the network address of whoever it is */
    record Unknown(String origin) implements Agent {

        @Override
        public String name() {
            return "";
        }
    }
}
