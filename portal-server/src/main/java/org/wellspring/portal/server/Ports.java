package org.wellspring.portal.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Finds out whether the server will get its ports. */
final class Ports {

    private Ports() {}

    /** Binds the port for a moment, the one proof that holds; says which variable chooses another. */
    static void requireFree(String bind, int port, String variable) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address(bind), port));
        } catch (IOException notOurs) {
            throw new CannotStartException("Port %d on %s cannot be used (%s): stop what uses it, or set %s to another."
                    .formatted(port, bind, notOurs.getMessage(), variable));
        }
    }

    private static InetAddress address(String bind) {
        try {
            return InetAddress.getByName(bind);
        } catch (UnknownHostException notAnAddress) {
            throw new CannotStartException("PORTAL_BIND must be an address of this machine, not \"" + bind + "\".");
        }
    }
}
