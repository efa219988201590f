package id.laju.peramban;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Camunda's web applications look their engine up by name in the JVM; with several test contexts in one JVM that must
 * be the engine of the context that is tested now.
 */
public class MesinIni implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext konteks) {
        ProcessEngines.registerProcessEngine(SpringExtension.getApplicationContext(konteks).getBean(ProcessEngine.class));
    }
}
