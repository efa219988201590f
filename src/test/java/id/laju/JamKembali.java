package id.laju;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** After each test the clock is right again and nobody is signed in. */
class JamKembali implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext konteks) {
        ClockUtil.reset();
        SecurityContextHolder.clearContext();
    }
}
