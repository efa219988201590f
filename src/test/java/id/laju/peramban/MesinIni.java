package id.laju.peramban;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Camunda's web applications look their engine up by name in the JVM; with several test contexts in one JVM that must
 * be the engine of the context that is tested now. Its tokens are the real ones, and after each test so is the clock of all of them.
 */
public class MesinIni implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeAll(ExtensionContext konteks) {
        ProcessEngines.registerProcessEngine(SpringExtension.getApplicationContext(konteks).getBean(ProcessEngine.class));
        beforeEach(konteks);
    }

    @Override
    public void beforeEach(ExtensionContext konteks) {
        SpringExtension.getApplicationContext(konteks).getBean(CsrfAsli.class).kembali();
    }

    @Override
    public void afterEach(ExtensionContext konteks) {
        ClockUtil.reset();
    }
}
