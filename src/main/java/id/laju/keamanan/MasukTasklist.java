package id.laju.keamanan;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Carries our login into Camunda's web applications. */
public class MasukTasklist extends ContainerBasedAuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest minta, ProcessEngine mesin) {
        Authentication masuk = SecurityContextHolder.getContext().getAuthentication();
        return masuk != null && masuk.getPrincipal() instanceof StafLogin staf
                ? AuthenticationResult.successful(staf.getUsername()) : AuthenticationResult.unsuccessful();
    }
}
