package org.wellspring.portal.persistence.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import org.wellspring.portal.account.FirstAdministrator;

/** The process's own output. What is said here goes to whoever started the server and into no log file. */
final class Console {

    private Console() {}

    /** Tells the first administrator's random password, once. */
    static void announce(String password) {
        String message = ResourceBundle.getBundle(Console.class.getPackageName() + ".console")
                .getString("first_administrator")
                .formatted(FirstAdministrator.NAME, password);
        // The server sends System.out to its log file; a password has no place there.
        @SuppressWarnings("resource")
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        console.println(message);
    }
}
