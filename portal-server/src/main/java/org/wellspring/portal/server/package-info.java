/**
 * The server that the portal runs on: checks what it needs, configures WildFly once with the scripts under docker/,
 * starts it, waits until it serves, stops it. {@code mvn -Prun} and the tests use it alike.
 */
package org.wellspring.portal.server;
