package org.wellspring.portal.admin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wellspring.portal.session.Sessions;

/**
 * Signs people in by a form, for as long as their session lasts. Who asks for a page without being signed in is sent to
 * the form, and from there to where they wanted to go; nothing is kept on the server for people who are not signed in.
 */
@AutoApplySession
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private final IdentityStoreHandler stores;
    private final Sessions sessions;

    protected SignInMechanism() {
        this(null, null);
    }

    @Inject
    public SignInMechanism(IdentityStoreHandler stores, Sessions sessions) {
        this.stores = stores;
        this.sessions = sessions;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (context.isAuthenticationRequest()) {
            return signIn(request, context);
        }
        return context.isProtected() ? refuse(request, response) : context.doNothing();
    }

    /** The session gets another id, so that nobody who knew the one before is in it. */
    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult result =
                stores.validate(context.getAuthParameters().getCredential());
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            SessionKey.begin(request, sessions, result.getCallerPrincipal().getName());
        }
        return context.notifyContainerAboutLogin(result);
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
