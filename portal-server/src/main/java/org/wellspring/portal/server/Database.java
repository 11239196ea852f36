package org.wellspring.portal.server;

/** The databases that the portal runs on, each with the script that configures the server for it. */
public enum Database {
    H2("datasource-h2.cli"),
    POSTGRESQL("datasource-postgresql.cli");

    private final String script;

    Database(String script) {
        this.script = script;
    }

    /** The script's file name, below docker/wildfly. */
    String script() {
        return script;
    }
}
