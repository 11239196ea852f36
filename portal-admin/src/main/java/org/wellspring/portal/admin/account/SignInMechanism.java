package org.wellspring.portal.admin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Signs people in by a form, for as long as their session lasts. Who asks for a page without being signed in is sent to
 * the form, and from there to where they wanted to go; nothing is kept on the server for people who are not signed in.
 */
@AutoApplySession
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private final IdentityStoreHandler stores;

    protected SignInMechanism() {
        this(null);
    }

    @Inject
    public SignInMechanism(IdentityStoreHandler stores) {
        this.stores = stores;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (context.isAuthenticationRequest()) {
            return context.notifyContainerAboutLogin(
                    stores.validate(context.getAuthParameters().getCredential()));
        }
        return context.isProtected() ? refuse(request, response) : context.doNothing();
    }

    private static AuthenticationStatus refuse(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        try {
            SignInRequest.of(request).answer(response);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException broken) {
            throw new AuthenticationException(broken);
        }
    }
}
