package org.wellspring.portal.tests.container;

import java.nio.file.Path;
import java.util.Map;
import org.wellspring.portal.server.Project;
import org.wellspring.portal.server.Server;
import org.wellspring.portal.server.Settings;

/** Configures the server that Arquillian starts, by the scripts that every server of the portal is configured by. */
public final class ContainerServer {

    private ContainerServer() {}

    /** @param folders where the server shall have its own folder */
    public static void main(String[] folders) {
        Project project = Project.here();
        Server.configured(project, Path.of(folders[0]), Settings.from(Map.of(), project));
    }
}
