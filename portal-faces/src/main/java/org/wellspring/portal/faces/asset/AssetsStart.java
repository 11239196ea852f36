package org.wellspring.portal.faces.asset;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Gives each war its own {@link Assets} under the name {@code assets}. */
@WebListener
public class AssetsStart implements ServletContextListener {

    static final String NAME = "assets";

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext().setAttribute(NAME, new Assets(start.getServletContext()));
    }
}
